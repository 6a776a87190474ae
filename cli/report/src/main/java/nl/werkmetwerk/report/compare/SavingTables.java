package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** What the strategies save against a baseline, a column for each: the bridge, then the measures. */
final class SavingTables {
    private final List<Saving> savings;
    private final ReportTexts texts;

    SavingTables(Comparison comparison, ReportTexts texts) {
        this.savings = comparison.savings();
        this.texts = texts;
    }

    /** A chapter for each baseline; where both are the same plan the second is one sentence. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        boolean same = savings.get(0).bridge().asMap().values().stream().allMatch(amount -> amount == 0);
        List<Saving> separate = against(Baseline.SEPARATE);
        List<Saving> coincident = against(Baseline.COINCIDENT);
        List<Saving> shown = same && separate.size() > 1 ? separate.subList(1, separate.size()) : separate;
        chapters.add(chapter(Baseline.SEPARATE, shown));
        if (!coincident.isEmpty()) {
            chapters.add(same ? sameChapter() : chapter(Baseline.COINCIDENT, coincident));
        }
        return chapters;
    }

    private List<Saving> against(Baseline baseline) {
        return savings.stream().filter(saving -> saving.baseline() == baseline).toList();
    }

    private Chapter sameChapter() {
        return Chapter.of("savings.coincident", title(Baseline.COINCIDENT), List.of(texts.text("savings.same")));
    }

    private String title(Baseline baseline) {
        return texts.text("savings", texts.strategy(baseline));
    }

    private Chapter chapter(Baseline baseline, List<Saving> shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("term", texts.text("term"))));
        shown.forEach(saving -> columns.add(Column.figures(saving.strategy(), texts.strategy(saving.strategy()))));
        List<Row> rows = new ArrayList<>(bridge(shown));
        rows.add(Row.total(cells("saving", shown, saving -> Cell.figure(saving.amount(), Format.EURO))));
        rows.addAll(chances(shown));
        rows.addAll(measures(shown));
        return new Chapter(
                "savings." + baseline.id(), title(baseline), legend(shown), List.of(new Table(columns, rows)));
    }

    private List<Row> bridge(List<Saving> shown) {
        return Arrays.stream(BridgeTerm.values())
                .filter(term ->
                        shown.stream().anyMatch(saving -> saving.bridge().of(term) != 0))
                .map(term -> Row.of(cells(
                        "kind." + term.id(),
                        shown,
                        saving -> Cell.figure(saving.bridge().of(term), Format.EURO))))
                .toList();
    }

    /** Mean and chance, where they were drawn. */
    private List<Row> chances(List<Saving> shown) {
        if (shown.stream().allMatch(saving -> saving.chance().isEmpty())) {
            return List.of();
        }
        return List.of(
                Row.of(cells("mean", shown, saving -> drawn(saving, Chance::mean, Format.EURO))),
                Row.of(cells("chance", shown, saving -> drawn(saving, Chance::probabilityPositive, Format.PERCENT))));
    }

    private Cell drawn(Saving saving, ToDoubleFunction<Chance> of, Format format) {
        return orNone(saving.chance().stream().mapToDouble(of).findFirst(), format);
    }

    private List<Row> measures(List<Saving> shown) {
        return List.of(
                Row.of(cells("fraction", shown, saving -> orNone(saving.fraction(), Format.PERCENT))),
                Row.of(cells("paybackYear", shown, saving -> orNone(year(saving), Format.YEAR))),
                Row.of(cells("irr", shown, this::rate)),
                Row.of(cells("modifiedIrr", shown, saving -> orNone(saving.modifiedIrr(), Format.PERCENT))),
                Row.of(cells("benefitCostRatio", shown, saving -> orNone(saving.benefitCostRatio(), Format.RATIO))),
                Row.of(cells("damageEffect", shown, saving -> Cell.figure(saving.damageEffect(), Format.EURO))));
    }

    private List<Cell> cells(String label, List<Saving> shown, Function<Saving, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text(label))));
        shown.forEach(saving -> cells.add(cell.apply(saving)));
        return cells;
    }

    private static OptionalDouble year(Saving saving) {
        return saving.paybackYear().isPresent()
                ? OptionalDouble.of(saving.paybackYear().getAsInt())
                : OptionalDouble.empty();
    }

    private Cell orNone(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.figure(value, format) : Cell.words(texts.text("none"));
    }

    private Cell rate(Saving saving) {
        return saving.irrRoots().size() > 1
                ? Cell.words(texts.text("irr.several"))
                : orNone(saving.irr(), Format.PERCENT);
    }

    private List<String> legend(List<Saving> shown) {
        List<String> lines = new ArrayList<>(List.of(texts.text("savings.legend")));
        lines.addAll(rates(shown));
        return lines;
    }

    /** What the rates of return are of savings that have several. */
    List<String> rates(Baseline baseline) {
        return rates(against(baseline));
    }

    private List<String> rates(List<Saving> shown) {
        List<String> lines = new ArrayList<>();
        Set<List<Double>> told = new LinkedHashSet<>();
        for (Saving saving : shown) {
            if (saving.irrRoots().size() > 1 && told.add(saving.irrRoots())) {
                lines.add(texts.text("irr.roots", sharing(shown, saving.irrRoots()), roots(saving)));
            }
        }
        return lines;
    }

    private String sharing(List<Saving> shown, List<Double> roots) {
        return texts.list(shown.stream()
                .filter(saving -> saving.irrRoots().equals(roots))
                .map(saving -> texts.strategy(saving.strategy()))
                .toList());
    }

    private String roots(Saving saving) {
        return texts.list(saving.irrRoots().stream()
                .map(root -> texts.figures().show(root, Format.PERCENT))
                .toList());
    }
}
