package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkmetwerk.files.Defaults;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
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
    private final Map<String, String> environment;

    /** A program inside another: nobody interrupts it. */
    public Program(InputStream in, PrintWriter out, PrintWriter err) {
        this(in, out, err, System.getenv());
    }

    /** @param environment variables of the process */
    Program(InputStream in, PrintWriter out, PrintWriter err, Map<String, String> environment) {
        this(in, out, err, Interruption.never(), Optional::empty, environment);
    }

    /**
     * A program that is a process of its own.
     *
     * @param unwritten why standard output could not be written, when it could not
     * @param environment variables of the process
     */
    Program(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            Interruption interruption,
            Supplier<Optional<IOException>> unwritten,
            Map<String, String> environment) {
        this.unwritten = unwritten;
        this.environment = environment;
        this.in = in;
        this.out = out;
        this.err = err;
        this.interruption = interruption;
    }

    /** Runs a command line; gives its exit code. */
    public int run(String... arguments) {
        Surroundings around = new Surroundings(environment, arguments);
        Failures failures = new Failures(Texts.of(around.language(Defaults.NONE)), err);
        try {
            int exit = run(around, failures, arguments);
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

    private int run(Surroundings around, Failures early, String... arguments) {
        Werkmetwerk werkmetwerk = new Werkmetwerk(in, interruption);
        CommandLine program = commandLine(werkmetwerk, arguments);
        try {
            around.requireLanguage();
            Optional<Path> file = around.defaults(program);
            if (file.isPresent()) {
                werkmetwerk.take(Defaults.read(file.get(), shown(file.get()).toString()));
            }
        } catch (FailedException e) {
            return early.failed(e);
        } catch (Defaults.UnusableException e) {
            return early.unusable(e.messages());
        }
        Language language = around.language(werkmetwerk.defaults());
        Failures failures = new Failures(Texts.of(language), err);
        return program.setResourceBundle(Texts.bundle(HELP, language))
                .setDefaultValueProvider(new Usual(werkmetwerk.defaults(), language))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
    }

    /** Below the folder one is in: from there. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private CommandLine commandLine(Werkmetwerk werkmetwerk, String... arguments) {
        CommandLine program = new CommandLine(werkmetwerk);
        // a method reference would have this old class verified when classes are archived, and so kept out of the
        // archive
        for (Class<?> command : Commands.neededBy(arguments)) {
            program.addSubcommand(command);
        }
        return program.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionStrategy(Program::execute);
    }

    /** Nothing is computed whose output would take the place of an input. */
    private static int execute(ParseResult parsed) {
        try {
            OutputSafety.check(parsed);
            if (parsed.hasSubcommand()) {
                CommandSpec command = parsed.subcommand().commandSpec();
                OutputSafety.requireApart(
                        command,
                        Werkmetwerk.of(command).defaults().file().stream().toList());
            }
        } catch (FailedException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "an output is an input", e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
