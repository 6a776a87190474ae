package nl.werkmetwerk.report.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.optimise.NextBest;
import nl.werkmetwerk.optimise.NextBestYears;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Why the sections are worked on when they are. */
final class NextBestTable {
    private final Optimisation found;
    private final List<NextBest> nextBest;
    private final ReportTexts texts;

    NextBestTable(Optimisation found, List<NextBest> nextBest, ReportTexts texts) {
        this.found = found;
        this.nextBest = nextBest;
        this.texts = texts;
    }

    /** Absent when there is nothing to tell. */
    Optional<Chapter> chapter() {
        if (nextBest.isEmpty()) {
            return Optional.empty();
        }
        List<String> legend = new ArrayList<>(List.of(texts.text("optimise.why.legend")));
        if (NextBestYears.countsBudgets(found)) {
            legend.add(texts.text("optimise.why.prices"));
        }
        List<Column> columns = List.of(
                Column.text("section", texts.text("section")),
                Column.text("asset", texts.text("asset")),
                Column.figures("year", texts.text("optimise.why.year")),
                Column.figures("otherYear", texts.text("optimise.why.other")),
                Column.figures("cost", texts.text("optimise.why.cost")));
        Table table = new Table(columns, nextBest.stream().map(this::row).toList());
        return Optional.of(new Chapter("why", texts.text("optimise.why"), legend, List.of(table)));
    }

    private Row row(NextBest why) {
        return Row.of(List.of(
                Cell.words(why.section()),
                Cell.words(why.asset()),
                Cell.figure(why.year(), Format.YEAR),
                other(why),
                Cell.figure(why.cost(), Format.EURO)));
    }

    private Cell other(NextBest why) {
        if (why.otherYear().isPresent()) {
            return Cell.figure(why.otherYear().getAsInt(), Format.YEAR);
        }
        return Cell.words(texts.text(why.cost().isPresent() ? "optimise.why.never" : "optimise.why.must"));
    }
}
