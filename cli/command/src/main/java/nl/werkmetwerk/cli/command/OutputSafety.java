package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.cli.output.BesideFile;
import nl.werkmetwerk.cli.output.ChartFiles;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.register.Importer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Holds what a command writes apart from what it reads, before anything is computed: no output may be one of the inputs,
 * whatever it is called (a link, other capitals), and no two outputs the same file.
 */
final class OutputSafety {
    /** Options that name a file to write. */
    private static final Set<String> OUTPUTS =
            Set.of("--out", "--junit", "--write", "--write-ballot", "--case", "--charts");

    /** Commands and the output with which they may replace what they read. */
    private static final Map<String, String> MAY_REPLACE =
            Map.of("convert", "--out", "optimise", "--write", "opportunities", "--write", "package", "--write");

    private final ParseResult parsed;
    private final String command;

    private OutputSafety(ParseResult parsed) {
        this.parsed = parsed;
        command = parsed.commandSpec().name();
    }

    /** A file and the option that names it. */
    private record Output(String option, Path file) {}

    /**
     * Looks at a command line.
     *
     * @throws FailedException if an output is an input, or two outputs are one
     */
    static void check(ParseResult whole) {
        if (whole.hasSubcommand()) {
            new OutputSafety(whole.subcommand()).check();
        }
    }

    /**
     * Holds the outputs of a command apart from what its files name in their turn: libraries, registers, layers.
     *
     * @throws FailedException if an output is one of them
     */
    static void requireApart(CommandSpec command, Collection<Path> named) {
        ParseResult parsed = command.commandLine().getParseResult();
        if (parsed != null) {
            new OutputSafety(parsed).requireApart(named);
        }
    }

    private void requireApart(Collection<Path> named) {
        for (Output output : outputs()) {
            boolean one = named.stream().anyMatch(input -> Files.exists(input) && isSame(output.file, input));
            if (one) {
                refuse("out.input", output.file);
            }
        }
    }

    private void check() {
        List<Output> outputs = outputs();
        List<Path> inputs = outputs.isEmpty() ? List.of() : inputs();
        for (int i = 0; i < outputs.size(); i++) {
            Output output = outputs.get(i);
            boolean may = output.option.equals(MAY_REPLACE.get(command));
            inputs.stream()
                    .filter(input -> !may && isSame(output.file, input))
                    .findFirst()
                    .ifPresent(input -> refuse("out.input", output.file));
            outputs.subList(0, i).stream()
                    .filter(other -> isSame(output.file, other.file))
                    .findFirst()
                    .ifPresent(other -> refuse("out.same", output.file));
        }
    }

    private static void refuse(String code, Path file) {
        throw new FailedException(Exit.USAGE, Message.error(code, Place.file(file.toString())));
    }

    private List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (OptionSpec option : parsed.matchedOptions()) {
            if (isOutput(option)) {
                path(String.valueOf(option.<Object>getValue()))
                        .ifPresent(file -> add(option.longestName(), file, outputs));
            }
        }
        return outputs;
    }

    private static void add(String option, Path file, List<Output> outputs) {
        if (option.equals("--charts")) {
            ChartFiles.in(file).forEach(chart -> outputs.add(new Output(option, chart)));
            return;
        }
        outputs.add(new Output(option, file));
        boolean workbook = OutputFormat.of(file).equals(Optional.of(OutputFormat.XLSX));
        if (option.equals("--case") || (option.equals("--out") && !workbook && isCase(file))) {
            outputs.add(new Output(option, Importer.rowsFile(file)));
        }
        if (workbook) {
            outputs.add(new Output(option, BesideFile.nameFor(file)));
        }
    }

    private static boolean isCase(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
    }

    private boolean isOutput(OptionSpec option) {
        return OUTPUTS.contains(option.longestName());
    }

    /** What is read: files named as arguments or by options, and what stands beside them. */
    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        for (ArgSpec argument : parsed.matchedArgs()) {
            boolean output = argument instanceof OptionSpec option && isOutput(option);
            if (!output) {
                argument.originalStringValues().forEach(value -> addInput(value, inputs));
            }
        }
        if (command.equals("check")) {
            List.copyOf(inputs).forEach(file -> inputs.add(ExpectedFiles.beside(file)));
        }
        return inputs.stream().filter(Files::exists).toList();
    }

    /** A file, or a file after an equals sign: {@code MAPPING=FILE}. */
    private static void addInput(String value, List<Path> inputs) {
        path(value).ifPresent(inputs::add);
        int equals = value.indexOf('=');
        if (equals >= 0) {
            path(value.substring(0, equals)).ifPresent(inputs::add);
            path(value.substring(equals + 1)).ifPresent(inputs::add);
        }
    }

    private static Optional<Path> path(String value) {
        try {
            return value.isEmpty() || value.equals("-") ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other) || name(one).equalsIgnoreCase(name(other));
            }
        } catch (IOException e) {
            return false;
        }
        return name(one).equalsIgnoreCase(name(other));
    }

    /** Where it is, links of its folder followed; machines differ in whether capitals matter, so that they do not here. */
    private static String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        try {
            return folder == null
                    ? whole.toString()
                    : folder.toRealPath().resolve(whole.getFileName()).toString();
        } catch (IOException e) {
            return whole.toString();
        }
    }
}
