package nl.werkmetwerk.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** One run of the program: its exit code and what it told. */
public record CommandLineRun(int exit, String out, String err) {
    /** Runs a command line; words may be paths and numbers. */
    public static CommandLineRun run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exit = new Program(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err))
                .run(words);
        return new CommandLineRun(exit, out.toString(), err.toString());
    }

    /** What it told, as one JSON value. */
    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
