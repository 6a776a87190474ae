package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.register.ImportReport;
import nl.werkmetwerk.register.ImportResult;
import nl.werkmetwerk.register.Importer;
import nl.werkmetwerk.register.MappingReader;
import nl.werkmetwerk.register.RefusedException;
import nl.werkmetwerk.register.RegisterMapping;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Stacks registers to a case. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "MAPPING[=FILE]", descriptionKey = "stack.mappings")
    private List<String> mappings = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "CASE",
            required = true,
            descriptionKey = "stack.out")
    private Path out;

    @Option(names = "--sections", paramLabel = "FILE", descriptionKey = "stack.sections")
    private @Nullable String sections;

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "stack.set")
    private List<String> settings = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "stack.format", defaultValue = "table")
    private ToldFormat format;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        requireCaseName();
        OutputOptions.requireFolder(out);
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<String> changes = RegisterArguments.changes(settings, sections);
            List<RegisterMapping> read = new ArrayList<>();
            int exit = read(read, changes);
            if (exit != Exit.DONE) {
                return exit;
            }
            ImportResult result = run(read, err);
            tell(result);
            return result.stacked() > 0 ? Exit.DONE : Exit.NO;
        } catch (RefusedException e) {
            return refused(e);
        } catch (IOException e) {
            throw Unwritable.of(out.toString(), e);
        }
    }

    private ImportResult run(List<RegisterMapping> read, PrintWriter err) throws IOException {
        try (Progress progress = new Progress(err, help.texts(), "import.progress", quiet)) {
            return new Importer(read, out, help.texts(), progress).run();
        }
    }

    private void requireCaseName() {
        if (!out.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(ya?ml|json)")) {
            throw new FailedException(Exit.USAGE, Message.error("import.extension", Place.file(""), out.toString()));
        }
    }

    /** Reads all mappings, and tells all that is wrong with any. */
    private int read(List<RegisterMapping> read, List<String> changes) {
        MappingReader reader = new MappingReader(program.in());
        Set<String> names = new HashSet<>();
        int exit = Exit.DONE;
        for (String mapping : mappings) {
            try {
                RegisterMapping one = reader.read(mapping, changes);
                read.add(one);
                OutputSafety.requireApart(spec, one.files());
                if (!names.add(one.register())) {
                    throw new FailedException(
                            Exit.INVALID, Message.error("import.twice", Place.file(mapping), one.register()));
                }
            } catch (RefusedException e) {
                exit = Math.max(exit, refused(e));
            }
        }
        return exit;
    }

    private int refused(RefusedException e) {
        MessageLines.print(e.messages(), help.texts(), spec.commandLine().getErr());
        return e.unopened() ? Exit.FILE : Exit.INVALID;
    }

    private void tell(ImportResult result) {
        ReportTexts words = ReportTexts.of(help.language().locale());
        Report report = ImportReport.of(result, words, help.texts());
        spec.commandLine().getOut().print(format.show(report, words));
        if (!quiet) {
            spec.commandLine().getErr().println(written(result));
        }
    }

    private String written(ImportResult result) {
        if (result.stacked() > 0) {
            return help.texts().get("import.written", out, Importer.rowsFile(out));
        }
        ReportTexts words = ReportTexts.of(help.language().locale());
        String reason = result.commonestReason()
                .map(key -> ImportReport.word(key, words))
                .orElse("-");
        return help.texts().get("import.nothing", out, Importer.rowsFile(out), reason);
    }
}
