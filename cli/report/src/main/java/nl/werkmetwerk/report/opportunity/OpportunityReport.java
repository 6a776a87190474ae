package nl.werkmetwerk.report.opportunity;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.report.CaseTerms;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;

/** The opportunities of a case as a report: where combining pays, when, with whom, and what could ride along. */
public final class OpportunityReport {
    /** A longer list is cut, with a line that says so, unless details are asked for. */
    private static final int READABLE = 10;

    /** So many of them are told with all that goes together and whom to call. */
    private static final int CALLED = 1;

    private final boolean all;

    private final OpportunityList result;
    private final List<Opportunity> shown;
    private final ReportTexts texts;

    private OpportunityReport(OpportunityList result, ReportOptions options) {
        this.result = result;
        this.texts = options.texts();
        all = options.verbose();
        List<Opportunity> chosen = result.chosen();
        shown = all || chosen.size() <= READABLE ? chosen : chosen.subList(0, READABLE);
    }

    /** The report; with {@code verbose} the list is never cut. */
    public static Report of(OpportunityList result, ReportOptions options) {
        return new OpportunityReport(result, options).report();
    }

    private Report report() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        if (!all) {
            return brief(chapters);
        }
        if (!shown.isEmpty()) {
            OpportunityTables tables = new OpportunityTables(result.of(), texts);
            chapters.add(tables.savings(shown));
            chapters.add(tables.works(shown));
            tables.riders(shown).ifPresent(chapters::add);
            chapters.add(tables.years(result.chosen()));
        }
        if (!result.reasons().isEmpty()) {
            chapters.add(ReasonTable.chapter(result.reasons(), texts));
        }
        chapters.add(new StampLines(texts).chapter(result.stamp()));
        return new Report(result.of().name(), chapters);
    }

    /** The best of them, and whom to call for the very best. */
    private Report brief(List<Chapter> chapters) {
        if (!shown.isEmpty()) {
            OpportunityTables tables = new OpportunityTables(result.of(), texts);
            Chapter savings = tables.savings(shown);
            List<String> doubts = savings.lines().stream().skip(1).toList();
            chapters.add(new Chapter(savings.id(), savings.title(), doubts, savings.tables()));
            chapters.add(tables.works(shown.subList(0, Math.min(CALLED, shown.size()))));
        } else if (!result.reasons().isEmpty()) {
            chapters.add(ReasonTable.chapter(result.reasons(), texts));
        }
        chapters.add(new FurtherLines(texts).chapter("opportunities", result.stamp()));
        return new Report(result.of().name(), chapters);
    }

    private List<String> headline() {
        List<String> lines = new ArrayList<>();
        lines.add(new CaseTerms(result.of(), texts).subject());
        lines.add(answer());
        if (result.chosen().size() < result.found().size()) {
            lines.add(texts.text("opportunities.chosen", result.chosen().size(), euro(saving(result.chosen()))));
        }
        if (shown.size() < result.chosen().size()) {
            lines.add(texts.text("opportunities.cut", shown.size()));
        }
        lines.add(texts.text("opportunities.alone", tried()));
        return lines;
    }

    private String tried() {
        return result.tried()
                .map(name -> texts.text("opportunities.tried.strategy", texts.strategy(name)))
                .orElseGet(() -> texts.text(
                        "opportunities.tried.windows",
                        texts.list(
                                result.windows().stream().map(String::valueOf).toList())));
    }

    private String answer() {
        int sections = result.of().sections().size();
        List<Opportunity> found = result.found();
        if (found.isEmpty()) {
            return texts.text("opportunities.none", sections);
        }
        double cautious =
                found.stream().mapToDouble(Opportunity::savingCoincident).sum();
        return texts.text("opportunities.found", found.size(), sections, euro(saving(found)), euro(cautious));
    }

    private static double saving(List<Opportunity> opportunities) {
        return opportunities.stream().mapToDouble(Opportunity::saving).sum();
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
