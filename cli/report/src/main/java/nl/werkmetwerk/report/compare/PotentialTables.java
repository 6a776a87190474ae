package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** How far sharing could carry the savings against {@code separate}: the shareable part beside the overlap. */
final class PotentialTables {
    private final List<Potential> potentials;
    private final ReportOptions options;
    private final ReportTexts texts;

    PotentialTables(Comparison comparison, ReportOptions options) {
        this.options = options;
        texts = options.texts();
        potentials = comparison.potentials().stream()
                .filter(potential -> potential.baseline() == Baseline.SEPARATE && potential.jointCost() > 0)
                .toList();
    }

    /** Nothing where no strategy has joint works. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (!potentials.isEmpty()) {
            chapters.add(new Chapter(
                    "potentials", title("potentials"), legend(), List.of(new Table(columns("term"), rows()))));
            if (options.verbose()) {
                chapters.add(bySection());
            }
        }
        return chapters;
    }

    private String title(String key) {
        return texts.text(key, texts.strategy(Baseline.SEPARATE));
    }

    private List<String> legend() {
        List<String> lines = new ArrayList<>(List.of(texts.text("potentials.legend")));
        lines.addAll(wishes());
        return lines;
    }

    /** Whether the saving that is hoped for is within reach, of each strategy. */
    List<String> wishes() {
        return options.wish().stream()
                .boxed()
                .flatMap(wish -> potentials.stream().map(potential -> wish(potential, wish)))
                .toList();
    }

    private String wish(Potential potential, double wish) {
        return texts.text(
                potential.canReach(wish) ? "wish.reachable" : "wish.unreachable",
                texts.figures().show(wish, Format.PERCENT),
                texts.strategy(Baseline.SEPARATE),
                texts.strategy(potential.strategy()),
                potential.greatestFraction().isPresent()
                        ? texts.figures().show(potential.greatestFraction().getAsDouble(), Format.PERCENT)
                        : texts.text("none"));
    }

    private List<Row> rows() {
        return List.of(
                row("potentials.jointCost", p -> Cell.figure(p.jointCost(), Format.EURO)),
                row("potentials.shareable", p -> Cell.figure(p.shareableFraction(), Format.PERCENT)),
                row("potentials.saving", p -> Cell.figure(p.saving(), Format.EURO)),
                row("potentials.allShared", p -> Cell.figure(p.savingAllShared(), Format.EURO)),
                row("potentials.greatest", p -> Cell.figure(p.greatestSaving(), Format.EURO)),
                row("potentials.greatestFraction", p -> Cell.figure(p.greatestFraction(), Format.PERCENT)));
    }

    private Row row(String label, Function<Potential, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(texts.text(label))));
        potentials.forEach(potential -> cells.add(cell.apply(potential)));
        return Row.of(cells);
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(first, texts.text(first))));
        potentials.forEach(
                potential -> columns.add(Column.figures(potential.strategy(), texts.strategy(potential.strategy()))));
        return columns;
    }

    private Chapter bySection() {
        List<Column> columns = List.of(
                Column.text("strategy", texts.text("strategy")),
                Column.text("section", texts.text("section")),
                Column.figures("jointCost", texts.text("potentials.jointCost")),
                Column.figures("shareable", texts.text("potentials.shareable")),
                Column.figures("saving", texts.text("potentials.saving")),
                Column.figures("allShared", texts.text("potentials.allShared")));
        List<Row> rows = new ArrayList<>();
        potentials.forEach(potential ->
                potential.sections().forEach(section -> rows.add(row(potential.strategy(), section))));
        return Chapter.of("potentials.bySection", title("potentials.bySection"), new Table(columns, rows));
    }

    private Row row(String strategy, Potential.OfSection section) {
        return Row.of(List.of(
                Cell.words(texts.strategy(strategy)),
                Cell.words(section.section()),
                Cell.figure(section.jointCost(), Format.EURO),
                Cell.figure(section.shareableFraction(), Format.PERCENT),
                Cell.figure(section.saving(), Format.EURO),
                Cell.figure(section.savingAllShared(), Format.EURO)));
    }
}
