package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;

/** The whole command line, with its streams given: what {@link Main} runs and tests call. */
public final class Program {
    private static final String HELP = "nl.werkmetwerk.cli.command.help";
    private static final int WIDTH = 110;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Interruption interruption;
    private final Supplier<Optional<IOException>> unwritten;

    /** A program inside another: nobody interrupts it. */
    public Program(InputStream in, PrintWriter out, PrintWriter err) {
        this(in, out, err, Interruption.never(), Optional::empty);
    }

    /**
     * A program that is a process of its own.
     *
     * @param unwritten why standard output could not be written, when it could not
     */
    Program(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Interruption interruption,
            Supplier<Optional<IOException>> unwritten) {
        this.unwritten = unwritten;
        this.in = in;
        this.out = out;
        this.err = err;
        this.interruption = interruption;
    }

    /** Runs a command line; gives its exit code. */
    public int run(String... arguments) {
        Language language = language(arguments);
        Failures failures = new Failures(Texts.of(language), err);
        try {
            int exit = commandLine(language, failures, arguments).execute(arguments);
            return out.checkError() && exit == Exit.DONE ? failures.unwritten(unwritten.get()) : exit;
        } catch (OutOfMemoryError e) {
            return failures.tooLarge();
        } catch (StackOverflowError e) {
            return failures.defect(e);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private CommandLine commandLine(Language language, Failures failures, String... arguments) {
        CommandLine program = new CommandLine(new Werkmetwerk(in, interruption));
        // a method reference would have this old class verified when classes are archived, and so kept out of the
        // archive
        for (Class<?> command : Commands.neededBy(arguments)) {
            program.addSubcommand(command);
        }
        return program.setResourceBundle(Texts.bundle(HELP, language))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionStrategy(Program::execute)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** Nothing is computed whose output would take the place of an input. */
    private static int execute(ParseResult parsed) {
        try {
            OutputSafety.check(parsed);
        } catch (FailedException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "an output is an input", e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** The language is needed before the command line is parsed: wrong options are told in it too. */
    private static Language language(String... arguments) {
        Language language = Language.ofMachine(System.getenv(), Locale.getDefault());
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            for (Language one : Language.values()) {
                language = one.toString().equalsIgnoreCase(value) ? one : language;
            }
        }
        return language;
    }
}
