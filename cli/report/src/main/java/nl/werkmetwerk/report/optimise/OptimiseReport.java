package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Format;
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
    /** Euro; less is shown as nothing. */
    private static final double LEAST_CLAIM = 0.5;

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
        chapters.add(Chapter.of("headline", "", headline(found)));
        Chapter gains = tables.gains();
        chapters.add(Chapter.of(gains.id(), gains.title(), gains.tables().get(0)));
        result.budget().map(charges -> WriteOffs.inShort(charges, texts)).ifPresent(chapters::add);
        chapters.add(tables.strategies());
        tables.firstWorks().ifPresent(chapters::add);
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
        chapters.add(Chapter.of("headline", "", headline(found)));
        chapters.add(tables.gains());
        result.budget().map(charges -> WriteOffs.chapter(charges, texts)).ifPresent(chapters::add);
        chapters.add(tables.strategies());
        chapters.addAll(tables.calendar(options.verbose()));
        tables.budgets().ifPresent(chapters::add);
        new NextBestTable(found, details.nextBest(), texts).chapter().ifPresent(chapters::add);
        chapters.add(tables.rules());
    }

    private List<String> headline(Optimisation found) {
        Case of = result.of();
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "headline.subject",
                of.assets().size(),
                of.sections().size(),
                of.baseYear(),
                of.baseYear() + of.horizon() - 1,
                of.horizon()));
        lines.add(texts.text(
                "optimise.certificate",
                euro(found.total()),
                euro(found.lowerBound()),
                percentage(found.gap()),
                found.sectionsProvenOptimal(),
                found.sections()));
        lines.add(claim(found.integrationGainAtLeast()));
        if (result.stopped()) {
            lines.add(texts.text("optimise.stopped"));
        }
        return lines;
    }

    private String claim(OptionalDouble atLeast) {
        if (atLeast.isEmpty()) {
            return texts.text(result.stopped() ? "optimise.noClaimYet" : "optimise.noClaim");
        }
        String key = atLeast.getAsDouble() < LEAST_CLAIM ? "optimise.claimNothing" : "optimise.claim";
        return texts.text(key, euro(atLeast.getAsDouble()));
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }

    private String percentage(double fraction) {
        return texts.figures().show(fraction, Format.RATE);
    }
}
