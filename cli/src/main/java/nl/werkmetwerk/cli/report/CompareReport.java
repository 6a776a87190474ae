package nl.werkmetwerk.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Warning;

/** A comparison as a report: the answer first, then where it comes from, then what to doubt. */
public final class CompareReport {
    private final Comparison comparison;
    private final ReportOptions options;
    private final ReportTexts texts;

    private CompareReport(Comparison comparison, ReportOptions options) {
        this.comparison = comparison;
        this.options = options;
        this.texts = options.texts();
    }

    /**
     * The report.
     *
     * @param comparison the result
     * @param stamp what it was made from
     * @param options language and length
     */
    public static Report of(Comparison comparison, Stamp stamp, ReportOptions options) {
        return new CompareReport(comparison, options).report(stamp);
    }

    /** The opening without the answers: what is compared, on which terms. */
    public static Chapter headline(Comparison comparison, ReportTexts texts) {
        return new Headline(comparison, texts).terms();
    }

    /** The rates of return of savings against a baseline that have several, in words. */
    public static List<String> rates(Comparison comparison, String baseline, ReportTexts texts) {
        return new SavingTables(comparison, texts).rates(baseline);
    }

    private Report report(Stamp stamp) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Headline(comparison, texts).chapter());
        StrategyTables strategies = new StrategyTables(comparison, texts);
        chapters.add(strategies.totals());
        chapters.addAll(new SavingTables(comparison, texts).chapters());
        chapters.addAll(new PotentialTables(comparison, options).chapters());
        strategies.impacts().ifPresent(chapters::add);
        if (options.verbose()) {
            chapters.addAll(strategies.breakdowns());
            chapters.add(strategies.renewals());
            chapters.add(strategies.cashFlows());
        }
        warnings(comparison.warnings()).forEach(chapters::add);
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(comparison.of().name(), chapters);
    }

    private List<Chapter> warnings(List<Warning> warnings) {
        WarningTexts sentences = new WarningTexts(texts);
        List<String> lines = warnings.stream()
                .map(warning -> (warning.where().isEmpty() ? "" : warning.where() + ": ") + sentences.message(warning))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(Chapter.of("warnings", texts.text("warnings"), lines));
    }
}
