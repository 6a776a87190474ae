package nl.werkmetwerk.report.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.MainDoubts;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.WarningLines;
import nl.werkmetwerk.report.WriteOffs;

/** Who gains, who pays whom, who would walk away, and whether the money is there, as a report. */
public final class PartyReport {
    private PartyReport() {}

    /** The answer in sentences. */
    public static Chapter headline(PartyAnalysis analysis, ReportTexts texts) {
        return new PartyHeadline(analysis, new PartyNames(analysis.of(), texts), texts).chapter();
    }

    /**
     * The short answer.
     *
     * @param taken whether the strategy was taken because it answers the case, and not named
     */
    public static Report brief(
            PartyAnalysis analysis,
            Optional<MunicipalBudget> budget,
            boolean taken,
            Stamp stamp,
            ReportOptions options) {
        ReportTexts texts = options.texts();
        PartyNames names = new PartyNames(analysis.of(), texts);
        String strategy = texts.strategy(analysis.strategy());
        List<String> lines = new ArrayList<>(
                new PartyHeadline(analysis, names, texts).chapter().lines());
        if (taken) {
            lines.add(texts.text("short.taken", strategy));
        }
        List<Chapter> chapters = new ArrayList<>(List.of(Chapter.of("headline", "", lines)));
        new SplitTables(analysis, names, options).brief().ifPresent(chapters::add);
        budget.map(charges -> WriteOffs.inShort(charges, texts)).ifPresent(chapters::add);
        new MainDoubts(analysis.warnings(), analysis.strategy(), texts)
                .chapter()
                .ifPresent(chapters::add);
        chapters.add(new FurtherLines(texts).chapter("parties", stamp));
        return new Report(analysis.of().name() + ": " + strategy, chapters);
    }

    /**
     * The report.
     *
     * @param budget the write-off that goes with the saving, where the case keeps accounts
     * @param stamp what it was made from
     * @param options language; verbose: every coalition
     */
    public static Report of(
            PartyAnalysis analysis, Optional<MunicipalBudget> budget, Stamp stamp, ReportOptions options) {
        ReportTexts texts = options.texts();
        PartyNames names = new PartyNames(analysis.of(), texts);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new PartyHeadline(analysis, names, texts).chapter());
        chapters.addAll(new SplitTables(analysis, names, options).chapters());
        chapters.add(new ClosingTable(analysis, names, texts).chapter());
        budget.map(charges -> WriteOffs.chapter(charges, texts)).ifPresent(chapters::add);
        WarningLines.chapter(analysis.warnings(), texts).ifPresent(chapters::add);
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(analysis.of().name() + ": " + texts.strategy(analysis.strategy()), chapters);
    }
}
