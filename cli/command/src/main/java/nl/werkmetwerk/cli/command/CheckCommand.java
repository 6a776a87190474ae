package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.expected.CheckResult;
import nl.werkmetwerk.cli.expected.CheckTexts;
import nl.werkmetwerk.cli.expected.Checker;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.cli.expected.JUnitXml;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks cases against the expected file beside each, or writes that file anew. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "check.junit")
    private @Nullable Path junit;

    @Option(names = "--update", descriptionKey = "check.update")
    private boolean update;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        if (junit != null) {
            OutputOptions.requireFolder(junit);
        }
        if (update && !options.settings().isEmpty()) {
            throw new FailedException(Exit.USAGE, Message.error("check.updateSet", Place.file("")));
        }
        PrintWriter err = spec.commandLine().getErr();
        CaseFiles.Read read = cases.read(options, program, err);
        ExpectedFiles.Read expected = ExpectedFiles.beside(cases.files(), update, options.texts(), err);
        int exit = Math.max(read.exit(), expected.exit());
        return exit == Exit.DONE ? check(read.scenarios(), expected.files()) : exit;
    }

    private int check(List<Scenario> scenarios, List<ExpectedFiles.Beside> expected) {
        CheckTexts texts = new CheckTexts(words(), options.verbose());
        List<CheckResult> results = new ArrayList<>();
        boolean done = true;
        for (int i = 0; i < scenarios.size(); i++) {
            ExpectedFiles.Beside beside = expected.get(i);
            ExpectedParts parts = new ExpectedParts(
                    scenarios.get(i), new WarningTexts(words()), Run.DEFAULT.withThreads(options.threads()));
            if (beside.expected().isEmpty()) {
                String first = parts.first(options.texts().get("check.source", Stamps.version()));
                write(beside.file(), first, "check.written");
            } else {
                CheckResult result = check(scenarios.get(i), beside.expected().get(), parts);
                results.add(result);
                tell(result, texts);
                done &= result.agrees() || (update && corrected(beside, result));
            }
        }
        save(results, texts);
        return done ? Exit.DONE : Exit.NO;
    }

    private static CheckResult check(Scenario scenario, ExpectedFile expected, ExpectedParts parts) {
        return new Checker(parts.results(expected)).check(scenario.file(), expected);
    }

    private ReportTexts words() {
        return ReportTexts.of(options.language().locale());
    }

    private void tell(CheckResult result, CheckTexts texts) {
        PrintWriter out = spec.commandLine().getOut();
        if (!options.quiet() || !result.agrees()) {
            out.println(texts.summary(result));
            texts.headline(result).forEach(line -> out.println("  " + line));
            texts.differences(result).forEach(line -> out.println("  " + line));
        }
        if (!options.quiet() && !result.agrees() && !update) {
            out.println(texts.cause(result));
        }
    }

    /** Writes what was found in the place of what was expected; whether that says all. */
    private boolean corrected(ExpectedFiles.Beside beside, CheckResult result) {
        write(beside.file(), result.corrected(beside.text()), "check.updated");
        return result.differences().stream()
                .allMatch(difference -> difference.correction().isPresent());
    }

    private void write(Path file, String text, String told) {
        save(file, text);
        if (!options.quiet()) {
            spec.commandLine().getErr().println(options.texts().get(told, file));
        }
    }

    private void save(List<CheckResult> results, CheckTexts texts) {
        if (junit != null) {
            save(junit, new JUnitXml(texts).show(results));
        }
    }

    private static void save(Path file, String text) {
        try {
            OutputFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Unwritable.of(file.toString(), e);
        }
    }
}
