package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.werkmetwerk.cli.report.OptimiseDetails;
import nl.werkmetwerk.cli.report.OptimiseResult;
import nl.werkmetwerk.cli.report.ReportTexts;
import nl.werkmetwerk.cli.report.Stamp;
import nl.werkmetwerk.cli.report.WarningTexts;
import nl.werkmetwerk.cli.scenario.Scenario;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.Optimisation;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.OptimiserListener;
import nl.werkmetwerk.optimise.OptimiserOptions;
import nl.werkmetwerk.optimise.OptimiserWarnings;
import nl.werkmetwerk.optimise.Outcome;

/** Optimises cases one after another, as they are asked for; after Ctrl-C the rest is not begun. */
final class Optimising implements Iterator<OptimiseResult> {
    private final Iterator<Scenario> scenarios;
    private final double gap;
    private final Duration time;
    private final CommonOptions options;
    private final Interruption interruption;
    private final PrintWriter err;
    private final UnaryOperator<OptimiseResult> then;
    private final java.util.function.Function<Scenario, Stamp> stamps;
    private boolean unanswered;

    /** @param then what is done with each result before it is shown */
    Optimising(
            List<Scenario> scenarios,
            double gap,
            Duration time,
            CommonOptions options,
            Interruption interruption,
            PrintWriter err,
            java.util.function.Function<Scenario, Stamp> stamps,
            UnaryOperator<OptimiseResult> then) {
        this.scenarios = scenarios.iterator();
        this.gap = gap;
        this.time = time;
        this.options = options;
        this.interruption = interruption;
        this.err = err;
        this.stamps = stamps;
        this.then = then;
    }

    /** Whether some case has no schedule, or was not begun. */
    boolean unanswered() {
        return unanswered || scenarios.hasNext();
    }

    @Override
    public boolean hasNext() {
        return scenarios.hasNext() && !interruption.requested();
    }

    @Override
    public OptimiseResult next() {
        Scenario scenario = scenarios.next();
        Case of = scenario.of();
        ReportTexts texts = ReportTexts.of(options.language().locale());
        ProgressLine line = new ProgressLine(err, options.texts(), texts.figures(), System.console() != null);
        Deadline deadline = new Deadline(time, interruption);
        OptimiserListener listener = options.quiet() ? OptimiserListener.SILENT : line;
        Outcome outcome = Optimiser.optimise(of, new OptimiserOptions(gap, options.threads(), listener, deadline));
        line.clear();
        if (outcome instanceof Optimisation found) {
            outcome = FreeName.apply(found);
        } else {
            unanswered = true;
        }
        return then.apply(result(scenario, outcome, deadline.stopped()));
    }

    private OptimiseResult result(Scenario scenario, Outcome outcome, boolean stopped) {
        Case of = scenario.of();
        return new OptimiseResult(
                of, outcome, stopped,
                () -> OptimiseDetails.of(of, (Optimisation) outcome, options.threads()),
                OptimiserWarnings.of(of, outcome), stamps.apply(scenario));
    }

    /** Warnings in words, for where the result itself has no place for them. */
    static List<String> sentences(OptimiseResult result, ReportTexts texts) {
        WarningTexts sentences = new WarningTexts(texts);
        return result.warnings().stream().map(sentences::message).toList();
    }
}
