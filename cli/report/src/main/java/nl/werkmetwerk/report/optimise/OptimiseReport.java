package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.WarningLines;
import nl.werkmetwerk.report.WriteOffs;
import nl.werkmetwerk.study.OptimiseAnswer;
import nl.werkmetwerk.study.OptimiseDetails;

/** An optimisation as a report: what may be claimed, the calendar, what binds, and a simpler policy beside it. */
public final class OptimiseReport {
    private final OptimiseAnswer result;
    private final Stamp stamp;
    private final ReportOptions options;
    private final ReportTexts texts;

    private OptimiseReport(OptimiseAnswer result, Stamp stamp, ReportOptions options) {
        this.result = result;
        this.stamp = stamp;
        this.options = options;
        this.texts = options.texts();
    }

    /**
     * The report.
     *
     * @param result with its details, where there is a schedule
     */
    public static Report of(OptimiseAnswer result, Stamp stamp, ReportOptions options) {
        OptimiseReport report = new OptimiseReport(result, stamp, options);
        return options.verbose() || !(result.outcome() instanceof Optimisation found)
                ? report.report()
                : report.brief(found);
    }

    /** What may be claimed, and what the optimum is set against. */
    private Report brief(Optimisation found) {
        OptimiseTables tables = new OptimiseTables(found, result.details().orElseThrow(), texts);
        List<Chapter> chapters = new ArrayList<>();
        OptimiseHeadline headline = new OptimiseHeadline(result, found, texts);
        chapters.add(Chapter.of("headline", "", headline.lines()));
        if (!headline.nothingMoves()) {
            Chapter gains = tables.gains();
            chapters.add(Chapter.of(gains.id(), gains.title(), gains.tables().get(0)));
        }
        result.budget().map(charges -> WriteOffs.inShort(charges, texts)).ifPresent(chapters::add);
        chapters.add(tables.strategies());
        tables.firstWorks().ifPresent(chapters::add);
        tables.lastYears().ifPresent(chapters::add);
        WarningLines.chapter(result.warnings(), texts).ifPresent(chapters::add);
        chapters.add(new FurtherLines(texts).chapter("optimise", stamp));
        return new Report(result.of().name(), chapters);
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        if (result.outcome() instanceof Optimisation found) {
            addFound(found, chapters);
        } else {
            chapters.addAll(new InfeasibilityTables((Infeasibility) result.outcome(), texts).chapters());
        }
        WarningLines.chapter(result.warnings(), texts).ifPresent(chapters::add);
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(result.of().name(), chapters);
    }

    private void addFound(Optimisation found, List<Chapter> chapters) {
        OptimiseDetails details = result.details().orElseThrow();
        OptimiseTables tables = new OptimiseTables(found, details, texts);
        chapters.add(Chapter.of("headline", "", new OptimiseHeadline(result, found, texts).lines()));
        chapters.add(tables.gains());
        result.budget().map(charges -> WriteOffs.chapter(charges, texts)).ifPresent(chapters::add);
        chapters.add(tables.strategies());
        chapters.addAll(tables.calendar(options.verbose()));
        tables.lastYears().ifPresent(chapters::add);
        tables.budgets().ifPresent(chapters::add);
        new NextBestTable(found, details.nextBest(), texts).chapter().ifPresent(chapters::add);
        chapters.add(tables.rules());
    }
}
