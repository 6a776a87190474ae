package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.MainDoubts;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.WarningLines;
import nl.werkmetwerk.report.WriteOffs;
import nl.werkmetwerk.study.CompareAnswer;

/** A comparison as a report: the answer first, then where it comes from, then what to doubt. */
public final class CompareReport {
    private final CompareAnswer answer;
    private final Comparison comparison;
    private final ReportOptions options;
    private final ReportTexts texts;

    private CompareReport(CompareAnswer answer, ReportOptions options) {
        this.answer = answer;
        this.comparison = answer.comparison();
        this.options = options;
        this.texts = options.texts();
    }

    /**
     * The report.
     *
     * @param answer the result; where the case keeps accounts the write-off stands beside the saving
     * @param stamp what it was made from
     * @param options language and length
     */
    public static Report of(CompareAnswer answer, Stamp stamp, ReportOptions options) {
        return new CompareReport(answer, options).report(stamp);
    }

    /** The short answer: what wins, by how much and how surely, a line a strategy, and what to doubt. */
    public static Report brief(CompareAnswer answer, Stamp stamp, ReportOptions options) {
        return new CompareReport(answer, options).brief(stamp);
    }

    /**
     * What of the short answer no spreadsheet can follow, in words: what working together gives, how sure the saving is
     * and where it goes in the long run, and what is written off.
     */
    public static List<String> asComputed(CompareAnswer answer, ReportTexts texts) {
        Verdict verdict = new Verdict(answer.comparison(), texts);
        List<String> lines = new ArrayList<>(verdict.computed());
        answer.budget().map(verdict::writeOffs).ifPresent(lines::add);
        return lines;
    }

    /** The rates of return of savings against a baseline that have several, in words. */
    public static List<String> rates(Comparison comparison, Baseline baseline, ReportTexts texts) {
        return new SavingTables(comparison, texts).rates(baseline);
    }

    private Report brief(Stamp stamp) {
        Verdict verdict = new Verdict(comparison, texts);
        List<String> lines = new ArrayList<>(verdict.lines());
        if (answer.chancesLeftOut()) {
            lines.add(texts.text("headline.chancesLeftOut"));
        }
        answer.budget().map(verdict::writeOffs).ifPresent(lines::add);
        lines.addAll(new PotentialTables(comparison, options).wishes());
        lines.add(new CaseTerms(comparison.of(), texts).inShort());
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", lines));
        chapters.add(new RankingTable(comparison, texts).chapter());
        chapters.add(new BriefBridge(verdict.told(), texts).chapter());
        String told = verdict.told().get(0).strategy();
        new MainDoubts(comparison.warnings(), told, texts).chapter().ifPresent(chapters::add);
        chapters.add(new FurtherLines(texts).chapter("compare", stamp));
        return new Report(comparison.of().name(), chapters);
    }

    private Report report(Stamp stamp) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Headline(comparison, texts).chapter(answer.chancesLeftOut()));
        StrategyTables strategies = new StrategyTables(comparison, texts);
        chapters.add(strategies.totals());
        chapters.addAll(new SavingTables(comparison, texts).chapters());
        answer.budget().map(charges -> WriteOffs.chapter(charges, texts)).ifPresent(chapters::add);
        chapters.addAll(new PotentialTables(comparison, options).chapters());
        strategies.impacts().ifPresent(chapters::add);
        if (options.verbose()) {
            chapters.addAll(strategies.breakdowns());
            chapters.add(strategies.renewals());
            chapters.add(strategies.cashFlows());
        }
        WarningLines.chapter(comparison.warnings(), texts).ifPresent(chapters::add);
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(comparison.of().name(), chapters);
    }
}
