package nl.werkmetwerk.cli.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program: its exit code and what it told. */
public record CommandLineRun(int exit, String out, String err) {
    /** Runs a command line. */
    public static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Program(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err)).run(arguments);
        return new CommandLineRun(exit, out.toString(), err.toString());
    }
}
