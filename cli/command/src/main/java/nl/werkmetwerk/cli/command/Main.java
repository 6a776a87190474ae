package nl.werkmetwerk.cli.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.ofProcess();
        WatchedStream out = new WatchedStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        Program program = new Program(
                System.in,
                ConsoleWriter.forResults(out, charset()),
                ConsoleWriter.forMessages(System.err, charset()),
                interruption,
                out::failure,
                System.getenv());
        int exit = program.run(arguments);
        interruption.finish(exit);
        System.exit(exit);
    }

    /** A terminal gets its own characters, a file or pipe UTF-8, and so does a terminal that names none but ASCII. */
    private static Charset charset() {
        return Terminal.charset()
                .filter(one -> !one.equals(StandardCharsets.US_ASCII))
                .orElse(StandardCharsets.UTF_8);
    }
}
