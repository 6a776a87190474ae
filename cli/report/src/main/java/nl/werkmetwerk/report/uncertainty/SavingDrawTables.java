package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Share;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.StrategyDraws;
import nl.werkmetwerk.uncertainty.Summary;

/** Tables of draws: of savings, in short or in full, of totals, and of which input matters. */
final class SavingDrawTables {
    private static final int P5 = 5;
    private static final int P50 = 50;
    private static final int P95 = 95;

    private final DrawAnswer answer;
    private final Simulation simulation;
    private final ReportTexts texts;

    SavingDrawTables(DrawAnswer answer, ReportTexts texts) {
        this.answer = answer;
        simulation = answer.simulation();
        this.texts = texts;
    }

    /** As written and on average: a row each. */
    Chapter brief() {
        List<Column> columns = new ArrayList<>(who());
        columns.add(Column.figures("deterministic", texts.text("simulation.written")));
        columns.add(Column.figures("mean", texts.text("simulation.mean")));
        columns.add(Column.figures("probabilityPositive", texts.text("simulation.chance")));
        columns.addAll(ofGivenLives());
        List<Row> rows = IntStream.range(0, simulation.savings().size())
                .mapToObj(this::briefRow)
                .toList();
        return chapter("savings", List.of(), new Table(columns, rows));
    }

    private Row briefRow(int number) {
        SavingDraws saving = simulation.savings().get(number);
        List<Cell> cells = new ArrayList<>(who(saving));
        cells.add(euro(saving.summary().deterministic()));
        cells.add(euro(saving.summary().mean()));
        cells.add(Cell.figure(saving.probabilityPositive(), Format.PERCENT));
        cells.addAll(ofGivenLives(number));
        return Row.of(cells);
    }

    /** All figures; without a chance where there is nothing to draw. */
    Chapter savings() {
        List<Column> columns = new ArrayList<>(who());
        columns.addAll(figures());
        columns.addAll(ofGivenLives());
        columns.add(Column.figures("P5", "P5"));
        columns.add(Column.figures("P50", "P50"));
        columns.add(Column.figures("P95", "P95"));
        columns.add(Column.figures("expectedShortfall", texts.text("simulation.shortfall")));
        if (!answer.certain()) {
            columns.add(Column.figures("probabilityPositive", texts.text("simulation.positive")));
        }
        List<Row> rows = IntStream.range(0, simulation.savings().size())
                .mapToObj(this::row)
                .toList();
        return chapter("savings", List.of(texts.text("simulation.savings.legend")), new Table(columns, rows));
    }

    private Row row(int number) {
        SavingDraws saving = simulation.savings().get(number);
        List<Cell> cells = new ArrayList<>(who(saving));
        cells.addAll(cells(saving.summary()));
        cells.addAll(ofGivenLives(number));
        cells.add(euro(Objects.requireNonNull(saving.summary().percentiles().get(P5))));
        cells.add(euro(Objects.requireNonNull(saving.summary().percentiles().get(P50))));
        cells.add(euro(Objects.requireNonNull(saving.summary().percentiles().get(P95))));
        cells.add(euro(saving.summary().expectedShortfall()));
        if (!answer.certain()) {
            cells.add(Cell.figure(saving.probabilityPositive(), Format.PERCENT));
        }
        return Row.of(cells);
    }

    private List<Column> who() {
        return List.of(
                Column.text("strategy", texts.text("strategy")),
                Column.text("baseline", texts.text("simulation.baseline")));
    }

    private List<Cell> who(SavingDraws saving) {
        return List.of(Cell.words(texts.strategy(saving.strategy())), Cell.words(texts.strategy(saving.baseline())));
    }

    private List<Column> ofGivenLives() {
        return answer.livesAsGiven().isEmpty()
                ? List.of()
                : List.of(Column.figures("meanLivesAsGiven", texts.text("simulation.livesAsGiven")));
    }

    private List<Cell> ofGivenLives(int number) {
        return answer.livesAsGiven().isEmpty()
                ? List.of()
                : List.of(euro(answer.livesAsGiven().get(number).mean()));
    }

    private Chapter chapter(String id, List<String> lines, Table table) {
        return new Chapter(id, texts.text("simulation." + id), lines, List.of(table));
    }

    /** The summary that the SSK method asks for: deterministic, skew, mean, variation and the band of 70 %. */
    Chapter strategies() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("strategy", texts.text("strategy")));
        columns.addAll(figures());
        columns.add(Column.figures("coefficientOfVariation", texts.text("simulation.variation")));
        columns.add(Column.figures("P15", "P15"));
        columns.add(Column.figures("P85", "P85"));
        List<Row> rows = simulation.strategies().stream().map(this::row).toList();
        return chapter("strategies", List.of(texts.text("simulation.strategies.legend")), new Table(columns, rows));
    }

    private Row row(StrategyDraws strategy) {
        Summary summary = strategy.summary();
        OptionalDouble variation = summary.coefficientOfVariation();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(texts.strategy(strategy.name())));
        cells.addAll(cells(summary));
        cells.add(Cell.figure(variation, Format.PERCENT));
        cells.add(euro(Objects.requireNonNull(summary.percentiles().get(Summary.BAND_LOW))));
        cells.add(euro(Objects.requireNonNull(summary.percentiles().get(Summary.BAND_HIGH))));
        return Row.of(cells);
    }

    private List<Column> figures() {
        return List.of(
                Column.figures("deterministic", texts.text("simulation.deterministic")),
                Column.figures("skew", texts.text("simulation.skew")),
                Column.figures("mean", texts.text("simulation.mean")),
                Column.figures("halfWidth", texts.text("simulation.halfWidth")),
                Column.figures("sd", texts.text("simulation.sd")));
    }

    private static List<Cell> cells(Summary summary) {
        return List.of(
                euro(summary.deterministic()),
                euro(summary.skew()),
                euro(summary.mean()),
                euro(summary.halfWidth()),
                euro(summary.sd()));
    }

    Chapter shares(SavingDraws saving) {
        List<Column> columns = List.of(
                Column.text("id", texts.text("simulation.input")),
                Column.figures("first", texts.text("simulation.first")),
                Column.figures("total", texts.text("simulation.total")));
        List<Row> rows = saving.shares().stream().map(SavingDrawTables::row).toList();
        String title =
                texts.text("simulation.shares", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()));
        String id = "shares." + saving.strategy() + "." + saving.baseline();
        return new Chapter(
                id, title, List.of(texts.text("simulation.shares.legend")), List.of(new Table(columns, rows)));
    }

    private static Row row(Share share) {
        return Row.of(List.of(
                Cell.words(share.id()),
                Cell.figure(share.first(), Format.PERCENT),
                Cell.figure(share.total(), Format.PERCENT)));
    }

    private static Cell euro(double value) {
        return Cell.figure(value, Format.EURO);
    }
}
