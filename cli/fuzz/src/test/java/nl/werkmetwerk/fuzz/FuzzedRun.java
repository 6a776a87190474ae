package nl.werkmetwerk.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import nl.werkmetwerk.cli.command.Program;

/** Runs the program in a folder of its own, and fails where the program breaks its contract. */
final class FuzzedRun {
    private static final Set<Integer> CONTRACT = Set.of(0, 1, 2, 3, 4);
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|\\bInfinity\\b");
    private static final Path FOLDER = folder();

    private FuzzedRun() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory("werkmetwerk-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file there, in the place of the one before. */
    static Path file(String name, byte[] content) {
        try {
            return Files.write(FOLDER.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is not there. */
    static Path path(String name) {
        Path file = FOLDER.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Gives the exit code. @throws AssertionError if it is none of the contract, or what is said holds what is no number */
    static int run(Object... words) {
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Program(new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err))
                .run(arguments);
        if (!CONTRACT.contains(exit)
                || (exit < 2 && NO_NUMBER.matcher(out.toString()).find())) {
            throw new AssertionError("exit " + exit + "\n" + out + err);
        }
        return exit;
    }
}
