package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.check.BeyondMeasureException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told, and with which exit code, when a command cannot do its work. */
final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private static final int MEGABYTE = 20;

    private final Texts texts;
    private final PrintWriter err;

    Failures(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandSpec spec = problem.getCommandLine().getCommandSpec();
        err.println(text(problem, spec, arguments));
        err.println(texts.get("cli.help", spec.qualifiedName()));
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof FailedException failed) {
            return failed(failed);
        }
        if (problem instanceof BeyondMeasureException beyond) {
            err.println(texts.get("cli.measure", beyond.asset(), beyond.kind(), beyond.year()));
            return Exit.INVALID;
        }
        return defect(problem);
    }

    /** A command that cannot go on. */
    int failed(FailedException problem) {
        problem.told().ifPresent(message -> err.println(message.in(texts)));
        return problem.exit();
    }

    /** A file of defaults with something wrong in it. */
    int unusable(List<Message> messages) {
        MessageLines.print(messages, texts, err);
        return Exit.INVALID;
    }

    /** Standard output that could not take all that was to be told. */
    int unwritten(Optional<IOException> why) {
        Phrase reason = why.map(Unwritable::reason).orElse(Phrase.of("write.closed"));
        err.println(Message.error("out.standard", Place.file(""), reason).in(texts));
        return Exit.FILE;
    }

    /** A case that Java's memory cannot hold. */
    int tooLarge() {
        err.println(texts.get("cli.memory", Runtime.getRuntime().maxMemory() >> MEGABYTE));
        return Exit.INVALID;
    }

    /** A defect of ours: details to a file, a request to report, no stack trace. */
    int defect(Throwable problem) {
        String what = problem.getClass().getSimpleName();
        try {
            Path file = Files.createTempFile("werkmetwerk-defect-", ".txt");
            Files.writeString(file, details(problem));
            err.println(texts.get("cli.defect", what, file));
        } catch (IOException e) {
            err.println(texts.get("cli.unreported", what));
        }
        return Exit.DEFECT;
    }

    private static String details(Throwable problem) {
        StringWriter text = new StringWriter();
        text.write("Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n");
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private String text(ParameterException problem, CommandSpec spec, String[] given) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), given);
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null
                ? texts.get("cli.wrong", String.valueOf(problem.getMessage()))
                : value(Optional.ofNullable(problem.getValue()).orElse(""), argument);
    }

    /** An option that stands there wants a value; one that does not is wanted itself. */
    private String missing(List<ArgSpec> arguments, String[] given) {
        List<String> names = arguments.stream().map(Failures::name).toList();
        boolean option = arguments.stream().anyMatch(ArgSpec::isOption);
        boolean stands = arguments.stream()
                .filter(OptionSpec.class::isInstance)
                .flatMap(argument -> Stream.of(((OptionSpec) argument).names()))
                .anyMatch(Arrays.asList(given)::contains);
        return texts.get(option && stands ? "cli.novalue" : "cli.missing", names);
    }

    private String value(String found, ArgSpec argument) {
        return texts.get("cli.value", found, name(argument), allowed(argument.auxiliaryTypes()[0]));
    }

    private static Phrase allowed(Class<?> type) {
        if (type == LocalDate.class) {
            return Phrase.of("cli.date");
        }
        if (type == int.class) {
            return Phrase.of("cli.count");
        }
        if (type == Integer.class || type == long.class) {
            return Phrase.of("cli.whole");
        }
        if (type == double.class) {
            return Phrase.of("cli.number");
        }
        Object[] words = type.getEnumConstants();
        return words == null
                ? Phrase.NOTHING
                : Phrase.of("cli.allowed", Stream.of(words).map(Failures::word).toList());
    }

    /** A word as it would be typed: one of its own, else the constant's name. */
    private static String word(Object constant) {
        String word = constant.toString();
        return word.equals(((Enum<?>) constant).name()) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private String unmatched(String found, CommandSpec spec) {
        String bare = found.split("=", 2)[0];
        List<String> known = found.startsWith("-")
                ? spec.options().stream()
                        .flatMap(option -> Arrays.stream(option.names()))
                        .toList()
                : List.copyOf(spec.subcommands().keySet());
        Phrase meant = Nearest.to(bare, known)
                .map(word -> Phrase.of("suggest.mean", word))
                .orElse(Phrase.NOTHING);
        return texts.get("cli.unmatched", bare, meant);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Stream.of(option.names()).collect(Collectors.joining(", "))
                : argument.paramLabel();
    }
}
