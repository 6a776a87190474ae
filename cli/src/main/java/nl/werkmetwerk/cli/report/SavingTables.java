package nl.werkmetwerk.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;

/** What the strategies save against both baselines: measures and bridge. */
final class SavingTables {
    private final List<Saving> savings;
    private final ReportTexts texts;

    SavingTables(Comparison comparison, ReportTexts texts) {
        this.savings = comparison.savings();
        this.texts = texts;
    }

    /** One row a strategy and baseline. */
    Chapter measures() {
        List<Column> columns = List.of(
                text("strategy"),
                text("baseline"),
                figures("saving"),
                figures("fraction"),
                figures("paybackYear"),
                figures("irr"),
                figures("modifiedIrr"),
                figures("benefitCostRatio"),
                figures("damageEffect"));
        List<Row> rows = savings.stream().map(this::measures).toList();
        return new Chapter(
                "savings",
                texts.text("savings"),
                List.of(texts.text("savings.legend")),
                List.of(new Table(columns, rows)));
    }

    private Row measures(Saving saving) {
        OptionalDouble payback = saving.paybackYear().isPresent()
                ? OptionalDouble.of(saving.paybackYear().getAsInt())
                : OptionalDouble.empty();
        return Row.of(List.of(
                Cell.words(texts.strategy(saving.strategy())),
                Cell.words(texts.strategy(saving.baseline())),
                Cell.figure(saving.amount(), Format.EURO),
                orNone(saving.fraction(), Format.PERCENT),
                orNone(payback, Format.YEAR),
                rates(saving),
                orNone(saving.modifiedIrr(), Format.PERCENT),
                orNone(saving.benefitCostRatio(), Format.RATIO),
                Cell.figure(saving.damageEffect(), Format.EURO)));
    }

    private Cell orNone(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.figure(value, format) : Cell.words(texts.text("none"));
    }

    private Cell rates(Saving saving) {
        if (saving.irr().isPresent()) {
            return Cell.figure(saving.irr(), Format.PERCENT);
        }
        List<String> roots = saving.irrRoots().stream()
                .map(root -> texts.figures().show(root, Format.PERCENT))
                .toList();
        return Cell.words(roots.isEmpty() ? texts.text("none") : texts.text("irr.several", texts.list(roots)));
    }

    /** One column a strategy and baseline, with terms that are 0 everywhere left out. */
    Chapter bridge() {
        Set<String> terms = new LinkedHashSet<>();
        savings.forEach(saving -> terms.addAll(saving.bridge().keySet()));
        List<Row> rows = new ArrayList<>();
        for (String term : terms) {
            if (savings.stream().anyMatch(saving -> term(saving, term) != 0)) {
                rows.add(row(texts.kind(term), term));
            }
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.words(texts.text("saving"))));
        savings.forEach(saving -> total.add(Cell.figure(saving.amount(), Format.EURO)));
        rows.add(Row.total(total));
        return new Chapter(
                "bridge",
                texts.text("bridge"),
                List.of(texts.text("bridge.legend")),
                List.of(new Table(bridgeColumns(), rows)));
    }

    private List<Column> bridgeColumns() {
        List<Column> columns = new ArrayList<>(List.of(text("term")));
        for (Saving saving : savings) {
            columns.add(Column.figures(
                    saving.strategy() + "/" + saving.baseline(),
                    texts.text(
                            "bridge.column", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()))));
        }
        return columns;
    }

    private Row row(String label, String term) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label)));
        savings.forEach(saving -> cells.add(Cell.figure(term(saving, term), Format.EURO)));
        return Row.of(cells);
    }

    private static double term(Saving saving, String term) {
        return saving.bridge().getOrDefault(term, 0.0);
    }

    private Column text(String id) {
        return Column.text(id, texts.text(id));
    }

    private Column figures(String id) {
        return Column.figures(id, texts.text(id));
    }
}
