package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OptimisedCase;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.OptimiserWarnings;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.optimise.OptimiseDetails;
import nl.werkmetwerk.report.optimise.OptimiseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds the best years and methods, with a bound on what can be better. */
@Command(name = "optimise")
public final class OptimiseCommand implements Callable<Integer> {
    @ParentCommand
    private Werkmetwerk program;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseFiles cases;

    @Option(names = "--gap", paramLabel = "FRACTION", descriptionKey = "optimise.gap", defaultValue = "1e-6")
    private double gap;

    @Option(names = "--time", paramLabel = "TIME", descriptionKey = "optimise.time", defaultValue = "60s")
    private String time;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "optimise.write")
    private Path target;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        Duration limit = limit();
        output.check(cases.files().size());
        PrintWriter err = spec.commandLine().getErr();
        CaseFiles.Read read = cases.read(options, program.in(), err);
        if (read.exit() != Exit.DONE) {
            return read.exit();
        }
        Optional<WrittenCase> written = Optional.ofNullable(target).map(file -> WrittenCase.of(cases, options, file));
        program.interruption().arm();
        Optimising results = new Optimising(
                read.scenarios(),
                scenario -> finished(optimise(scenario, limit), written),
                program.interruption()::requested);
        output.write(results, options, spec.commandLine().getOut(), err);
        return results.unanswered() ? Exit.NO : Exit.DONE;
    }

    private Duration limit() {
        if (!(gap >= 0)) {
            throw new FailedException(Exit.USAGE, Message.error("cli.gap", Place.file(""), String.valueOf(gap)));
        }
        return Deadline.parse(time)
                .orElseThrow(() -> new FailedException(Exit.USAGE, Message.error("cli.time", Place.file(""), time)));
    }

    private OptimiseResult optimise(Scenario scenario, Duration limit) {
        Case of = scenario.of();
        ProgressLine line = new ProgressLine(
                spec.commandLine().getErr(), options.texts(), texts().figures(), System.console() != null);
        OptimiserListener listener = options.quiet() ? OptimiserListener.SILENT : line;
        OptimiserOptions asked = OptimiserOptions.DEFAULT
                .withGap(gap)
                .withThreads(options.threads())
                .withListener(listener);
        Search search = new Search(of, asked, limit, program.interruption());
        Outcome found = search.run();
        line.clear();
        Outcome outcome = found instanceof Optimisation optimum ? FreeName.apply(optimum) : found;
        return new OptimiseResult(
                of,
                outcome,
                search.stopped(),
                () -> OptimiseDetails.of(of, (Optimisation) outcome, explaining(search.left())),
                OptimiserWarnings.of(of, outcome, search.stopped()),
                Stamps.of(scenario, "optimise", given(), output.date()));
    }

    private OptimiserOptions explaining(Duration left) {
        return OptimiserOptions.DEFAULT
                .withThreads(options.threads())
                .withCancellation(new Deadline(left, program.interruption()));
    }

    private OptimisedCase finished(OptimiseResult result, Optional<WrittenCase> written) {
        if (result.outcome() instanceof Optimisation found) {
            written.map(file -> file.write(found.strategy())).ifPresent(this::tell);
        }
        if (output.chosen() == OutputFormat.JSON) {
            WarningTexts sentences = new WarningTexts(texts());
            result.warnings().stream().map(sentences::message).forEach(this::tell);
        }
        return new OptimisedCase(result, new ReportOptions(texts(), options.verbose() || listsAll()));
    }

    /** A file of tables is for looking things up: it has every work. */
    private boolean listsAll() {
        return output.chosen() == OutputFormat.XLSX || output.chosen() == OutputFormat.CSV;
    }

    private void tell(String line) {
        if (!options.quiet()) {
            spec.commandLine().getErr().println(line);
        }
    }

    private ReportTexts texts() {
        return ReportTexts.of(options.language().locale());
    }

    /** The options that change a result. */
    private List<String> given() {
        List<String> given = new ArrayList<>();
        options.settings().forEach(setting -> given.add("--set " + setting));
        given.add("--gap " + gap);
        given.add("--time " + time);
        return given;
    }
}
