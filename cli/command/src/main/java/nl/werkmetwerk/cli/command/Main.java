package nl.werkmetwerk.cli.command;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.ofProcess();
        Program program = new Program(System.in, writer(System.out), writer(System.err), interruption);
        int exit = program.run(arguments);
        interruption.finish(exit);
        System.exit(exit);
    }

    /** A terminal gets its own characters, a file or pipe UTF-8, and so does a terminal that names none but ASCII. */
    private static PrintWriter writer(PrintStream stream) {
        Console console = System.console();
        boolean bare = console == null || console.charset().equals(StandardCharsets.US_ASCII);
        Charset charset = bare ? StandardCharsets.UTF_8 : console.charset();
        return new PrintWriter(stream, true, charset);
    }
}
