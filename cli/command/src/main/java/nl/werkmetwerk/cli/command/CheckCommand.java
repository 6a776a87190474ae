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
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks cases against the expected file beside each. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "check.junit")
    private Path junit;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        if (junit != null) {
            OutputOptions.requireFolder(junit);
        }
        PrintWriter err = spec.commandLine().getErr();
        CaseFiles.Read read = cases.read(options, program.in(), err);
        ExpectedFiles.Read expected = ExpectedFiles.beside(cases.files(), options.texts(), err);
        int exit = Math.max(read.exit(), expected.exit());
        if (exit != Exit.DONE) {
            return exit;
        }
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < read.scenarios().size(); i++) {
            results.add(check(read.scenarios().get(i), expected.files().get(i)));
        }
        CheckTexts texts = new CheckTexts(ReportTexts.of(options.language().locale()));
        results.forEach(result -> tell(result, texts));
        save(results, texts);
        return results.stream().allMatch(CheckResult::agrees) ? Exit.DONE : Exit.NO;
    }

    private CheckResult check(Scenario scenario, ExpectedFile expected) {
        ExpectedParts parts = new ExpectedParts(
                scenario,
                new WarningTexts(ReportTexts.of(options.language().locale())),
                Run.DEFAULT.withThreads(options.threads()));
        return new Checker(parts.results(expected)).check(scenario.file(), expected);
    }

    private void tell(CheckResult result, CheckTexts texts) {
        PrintWriter out = spec.commandLine().getOut();
        if (!options.quiet() || !result.agrees()) {
            out.println(texts.summary(result));
            texts.differences(result).forEach(line -> out.println("  " + line));
        }
    }

    private void save(List<CheckResult> results, CheckTexts texts) {
        if (junit == null) {
            return;
        }
        try {
            byte[] xml = new JUnitXml(texts).show(results).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(junit, out -> out.write(xml));
        } catch (IOException e) {
            throw Unwritable.of(junit.toString(), e);
        }
    }
}
