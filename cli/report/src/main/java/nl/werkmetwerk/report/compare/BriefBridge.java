package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Where the savings of one strategy come from, against each baseline; terms that hardly count stand together. */
final class BriefBridge {
    /** What is less than this part of the largest term. */
    private static final double SMALL = 0.06;

    private final List<Saving> savings;
    private final ReportTexts texts;

    /** @param savings of one strategy */
    BriefBridge(List<Saving> savings, ReportTexts texts) {
        this.savings = savings;
        this.texts = texts;
    }

    Chapter chapter() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("term", texts.text("term"))));
        savings.forEach(
                saving -> columns.add(Column.figures(saving.baseline().id(), texts.strategy(saving.baseline()))));
        List<Row> rows = new ArrayList<>(terms());
        rows.add(Row.total(cells(texts.text("saving"), Saving::amount)));
        String title = texts.text("short.bridge", texts.strategy(savings.get(0).strategy()));
        return Chapter.of("bridge", title, new Table(columns, rows));
    }

    private List<Row> terms() {
        List<BridgeTerm> occurring = terms(term -> size(term) > 0).toList();
        double largest = occurring.stream().mapToDouble(this::size).max().orElse(0);
        List<BridgeTerm> small =
                occurring.stream().filter(term -> size(term) < SMALL * largest).toList();
        boolean together = small.size() > 1;
        List<Row> rows = new ArrayList<>();
        occurring.stream()
                .filter(term -> !together || !small.contains(term))
                .forEach(term -> rows.add(Row.of(cells(
                        texts.text("kind." + term.id()),
                        saving -> saving.bridge().of(term)))));
        if (together) {
            rows.add(Row.of(cells(texts.text("short.otherTerms"), saving -> sum(saving, small))));
        }
        return rows;
    }

    private static Stream<BridgeTerm> terms(Predicate<BridgeTerm> wanted) {
        return Arrays.stream(BridgeTerm.values()).filter(wanted);
    }

    /** The largest it is in any of the savings. */
    private double size(BridgeTerm term) {
        return savings.stream()
                .mapToDouble(saving -> Math.abs(saving.bridge().of(term)))
                .max()
                .orElse(0);
    }

    private static double sum(Saving saving, List<BridgeTerm> terms) {
        return terms.stream().mapToDouble(saving.bridge()::of).sum();
    }

    private List<Cell> cells(String label, ToDoubleFunction<Saving> amount) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label)));
        savings.forEach(saving -> cells.add(Cell.figure(amount.applyAsDouble(saving), Format.EURO)));
        return cells;
    }
}
