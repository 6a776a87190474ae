package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;

/** A simulation as a report: how sure each saving is, the probabilistic summary of each total, and what matters. */
public final class SimulationReport {
    private final DrawAnswer answer;
    private final Simulation simulation;
    private final DrawnSources sources;
    private final ReportOptions options;
    private final Stamp stamp;

    private SimulationReport(DrawAnswer answer, DrawnSources sources, Stamp stamp, ReportOptions options) {
        this.answer = answer;
        simulation = answer.simulation();
        this.sources = sources;
        this.stamp = stamp;
        this.options = options;
    }

    /** The report of one case: short, or, when the reader wants it, all of it. */
    public static Report of(DrawAnswer answer, DrawnSources sources, Stamp stamp, ReportOptions options) {
        SimulationReport report = new SimulationReport(answer, sources, stamp, options);
        return options.verbose() ? report.full(List.of(), false) : report.brief();
    }

    /** All of it, with the draws themselves. */
    public static Report detailed(
            DrawAnswer answer, DrawnSources sources, SimulationDetails details, Stamp stamp, ReportOptions options) {
        SimulationReport report = new SimulationReport(answer, sources, stamp, options);
        return report.full(answer.certain() ? List.of() : details.chapters(), true);
    }

    private SimulationHeadline headline() {
        return new SimulationHeadline(answer, sources, options.texts());
    }

    private Report brief() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(headline().brief());
        if (!answer.certain()) {
            SavingDrawTables tables = new SavingDrawTables(answer, options.texts());
            chapters.add(tables.brief());
            simulation.savings().stream()
                    .filter(saving -> !saving.shares().isEmpty() && isAnswer(saving))
                    .forEach(saving -> chapters.add(tables.shares(saving)));
        }
        chapters.add(new FurtherLines(options.texts()).chapter("simulate", stamp));
        return report(chapters);
    }

    private boolean isAnswer(SavingDraws saving) {
        return saving.baseline() == Baseline.SEPARATE
                && saving.strategy().equals(simulation.answer().strategy());
    }

    private Report full(List<Chapter> details, boolean detailed) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(headline().full());
        SavingDrawTables tables = new SavingDrawTables(answer, options.texts());
        chapters.add(tables.savings());
        chapters.add(tables.strategies());
        chapters.addAll(details);
        simulation.savings().stream()
                .filter(saving -> !saving.shares().isEmpty())
                .forEach(saving -> chapters.add(tables.shares(saving)));
        if (!answer.certain()) {
            chapters.add(new InputsChapter(simulation.of(), sources, detailed, options.texts()).chapter());
        }
        chapters.add(new StampLines(options.texts()).chapter(stamp));
        return report(chapters);
    }

    private Report report(List<Chapter> chapters) {
        return new Report(simulation.of().name(), chapters);
    }
}
