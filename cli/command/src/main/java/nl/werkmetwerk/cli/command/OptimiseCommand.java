package nl.werkmetwerk.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.output.OptimisedCase;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.OptimiseAnswer;
import nl.werkmetwerk.study.OptimiseStudy;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.study.RunListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the best years and methods, with a bound on what can be better. */
@Command(name = "optimise")
public final class OptimiseCommand implements Callable<Integer> {
    @Mixin
    private Inquiry inquiry;

    @Option(names = "--gap", paramLabel = "FRACTION", descriptionKey = "optimise.gap", defaultValue = "1e-6")
    private double gap;

    @Option(names = "--time", paramLabel = "TIME", descriptionKey = "optimise.time", defaultValue = "60s")
    private String time;

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "optimise.write")
    private @Nullable Path target;

    @Override
    public Integer call() {
        double limit = limit();
        inquiry.check(OutputFormat.USUAL);
        List<Scenario> scenarios = inquiry.read();
        Optional<WrittenCase> written = inquiry.writing(target);
        inquiry.interruption().arm();
        Optimising results = new Optimising(
                scenarios,
                scenario -> finished(scenario, optimise(scenario, limit), written),
                inquiry.interruption()::requested);
        int exit = inquiry.write(results);
        return results.unanswered() ? Exit.NO : exit;
    }

    private double limit() {
        if (!(gap >= 0)) {
            throw new FailedException(Exit.USAGE, Message.error("cli.gap", Place.file(""), String.valueOf(gap)));
        }
        return Seconds.parse(time)
                .orElseThrow(() -> new FailedException(Exit.USAGE, Message.error("cli.time", Place.file(""), time)));
    }

    /** A program that reads JSON does without what the optimum is set against. */
    private OptimiseAnswer optimise(Scenario scenario, double limit) {
        ProgressLine line = new ProgressLine(
                inquiry.err(), inquiry.options().texts(), inquiry.texts().figures(), Terminal.isThere());
        Run run = inquiry.run()
                .within(Seconds.limit(limit, inquiry.interruption()::requested))
                .telling(inquiry.options().quiet() ? RunListener.SILENT : line);
        try (line) {
            return new OptimiseStudy(gap, !isJson()).run(scenario.of(), run);
        }
    }

    private boolean isJson() {
        return inquiry.chosen() == OutputFormat.JSON;
    }

    private OptimisedCase finished(Scenario scenario, OptimiseAnswer answer, Optional<WrittenCase> written) {
        if (answer.outcome() instanceof Optimisation found) {
            written.map(file -> file.write(found.strategy())).ifPresent(inquiry::tell);
        }
        if (isJson()) {
            WarningTexts sentences = new WarningTexts(inquiry.texts(scenario.of()));
            answer.warnings().stream().map(sentences::message).forEach(inquiry::tell);
        }
        ReportOptions usual = inquiry.shown(scenario.of());
        return new OptimisedCase(
                answer,
                inquiry.stamp(scenario),
                new ReportOptions(usual.texts(), usual.verbose() || inquiry.listsAll()));
    }
}
