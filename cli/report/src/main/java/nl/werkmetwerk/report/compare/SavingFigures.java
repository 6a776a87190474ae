package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** The savings of one strategy, a column a baseline, with how far each can be off. */
final class SavingFigures {
    private final List<Saving> savings;
    private final Comparison comparison;
    private final ReportTexts texts;

    /** @param savings of one strategy, not empty */
    SavingFigures(List<Saving> savings, Comparison comparison, ReportTexts texts) {
        this.savings = savings;
        this.comparison = comparison;
        this.texts = texts;
    }

    Chapter chapter() {
        String strategy = texts.strategy(savings.get(0).strategy());
        List<Column> columns = new ArrayList<>(List.of(Column.text("figure", "")));
        savings.forEach(
                saving -> columns.add(Column.figures(saving.baseline().id(), texts.strategy(saving.baseline()))));
        return Chapter.of("figures", texts.text("memo.figures.title", strategy), new Table(columns, rows()));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(euro(
                "memo.figures.baseline",
                saving -> comparison.strategy(saving.baseline().id()).total()));
        rows.add(euro(
                "memo.figures.total",
                saving -> comparison.strategy(saving.strategy()).total()));
        rows.add(Row.total(euro("saving", Saving::amount).cells()));
        rows.add(euro("memo.figures.low", saving -> saving.endOfHorizon().low()));
        rows.add(euro("memo.figures.high", saving -> saving.endOfHorizon().high()));
        if (savings.stream().anyMatch(saving -> saving.endOfHorizon().longRun().isPresent())) {
            rows.add(row(
                    "memo.figures.longRun",
                    saving -> figure(saving.endOfHorizon().longRun(), Format.EURO)));
        }
        if (savings.stream().anyMatch(saving -> saving.chance().isPresent())) {
            rows.add(row("memo.figures.mean", saving -> figure(drawn(saving, Chance::mean), Format.EURO)));
            rows.add(row(
                    "memo.figures.chance",
                    saving -> figure(drawn(saving, Chance::probabilityPositive), Format.PERCENT)));
        }
        return rows;
    }

    private static OptionalDouble drawn(Saving saving, ToDoubleFunction<Chance> of) {
        return saving.chance().stream().mapToDouble(of).findFirst();
    }

    private Cell figure(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.figure(value, format) : Cell.words(texts.text("none"));
    }

    private Row euro(String label, ToDoubleFunction<Saving> amount) {
        return row(label, saving -> Cell.figure(amount.applyAsDouble(saving), Format.EURO));
    }

    private Row row(String label, Function<Saving, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text(label))));
        savings.forEach(saving -> cells.add(cell.apply(saving)));
        return Row.of(cells);
    }
}
