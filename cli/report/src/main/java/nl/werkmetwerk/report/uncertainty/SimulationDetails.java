package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.uncertainty.Convergence;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;

/** The draws themselves, as tables for pictures: one saving in bins, all of them as curves, and how sure the mean is. */
public final class SimulationDetails {
    private static final int BINS = 30;
    private static final int PERCENTS = 100;
    private static final String HISTOGRAM = "histogram";
    private static final String CURVES = "curves";
    private static final String CONVERGENCE = "convergence";
    private static final String FUNNEL = "funnel";

    private final Simulation simulation;
    private final SavingDraws shown;
    private final Optional<Funnel> funnel;
    private final ReportTexts texts;

    /** @param funnel of the saving that answers the case */
    public SimulationDetails(Simulation simulation, Optional<Funnel> funnel, ReportTexts texts) {
        this.simulation = simulation;
        this.funnel = funnel;
        this.texts = texts;
        shown = simulation.answer();
    }

    private static List<SavingDraws> againstFirst(Simulation simulation) {
        return simulation.savings().stream()
                .filter(saving -> saving.baseline() == Baseline.SEPARATE)
                .toList();
    }

    /** Chapters with a table each. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>(List.of(histogram(), curves(), convergence()));
        funnel.ifPresent(of -> chapters.add(funnel(of)));
        return chapters;
    }

    /** Pictures of those chapters. */
    public List<Chart> charts() {
        String euro = texts.text("unit.euro");
        List<Chart> charts = new ArrayList<>();
        charts.add(new Chart(
                Chart.Kind.COLUMNS,
                HISTOGRAM,
                title(HISTOGRAM),
                "from",
                List.of("draws"),
                euro,
                texts.text("details.draws")));
        charts.add(new Chart(
                Chart.Kind.DISTRIBUTIONS,
                CURVES,
                texts.text("details.curves"),
                "probability",
                againstFirst(simulation).stream().map(SavingDraws::strategy).toList(),
                euro,
                texts.text("details.probability")));
        charts.add(new Chart(
                Chart.Kind.LINES,
                CONVERGENCE,
                title(CONVERGENCE),
                "draws",
                List.of("mean", "low", "high"),
                texts.text("details.draws"),
                euro));
        if (funnel.isPresent()) {
            charts.add(new Chart(
                    Chart.Kind.LINES,
                    FUNNEL,
                    title(FUNNEL),
                    "year",
                    List.of("P5", "P25", "P50", "P75", "P95"),
                    "",
                    euro));
        }
        return charts;
    }

    private String title(String chapter) {
        return texts.text("details." + chapter, texts.strategy(shown.strategy()), texts.strategy(shown.baseline()));
    }

    private Chapter histogram() {
        double[] sorted = shown.draws().sorted();
        double low = sorted[0];
        double width = (sorted[sorted.length - 1] - low) / BINS;
        int bins = width > 0 ? BINS : 1;
        int[] counts = new int[bins];
        for (double draw : sorted) {
            counts[width > 0 ? Math.min(BINS - 1, (int) ((draw - low) / width)) : 0]++;
        }
        List<Row> rows = IntStream.range(0, bins)
                .mapToObj(bin -> Row.of(List.of(
                        Cell.figure(low + bin * width, Format.EURO),
                        Cell.figure(low + (bin + 1) * width, Format.EURO),
                        Cell.figure(counts[bin], Format.QUANTITY))))
                .toList();
        List<Column> columns = List.of(
                Column.figures("from", texts.text("details.from")),
                Column.figures("to", texts.text("details.to")),
                Column.figures("draws", texts.text("details.draws")));
        return Chapter.of(HISTOGRAM, title(HISTOGRAM), new Table(columns, rows));
    }

    /** What is not exceeded with a probability of 1 … 99 %. */
    private Chapter curves() {
        List<SavingDraws> savings = againstFirst(simulation);
        List<double[]> sorted =
                savings.stream().map(saving -> saving.draws().sorted()).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.figures("probability", texts.text("details.probability")));
        savings.forEach(saving -> columns.add(Column.figures(saving.strategy(), texts.strategy(saving.strategy()))));
        List<Row> rows = new ArrayList<>();
        for (int percent = 1; percent < PERCENTS; percent++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.figure(percent, Format.QUANTITY)));
            for (double[] draws : sorted) {
                int place = (int) Math.round((draws.length - 1) * (percent / (double) PERCENTS));
                cells.add(Cell.figure(draws[place], Format.EURO));
            }
            rows.add(Row.of(cells));
        }
        return Chapter.of(CURVES, texts.text("details.curves"), new Table(columns, rows));
    }

    private Chapter convergence() {
        List<Column> columns = List.of(
                Column.figures("draws", texts.text("details.draws")),
                Column.figures("mean", texts.text("simulation.mean")),
                Column.figures("low", texts.text("details.low")),
                Column.figures("high", texts.text("details.high")));
        List<Row> rows = Convergence.of(shown.draws(), simulation.sampling()).stream()
                .map(step -> Row.of(List.of(
                        Cell.figure(step.draws(), Format.QUANTITY),
                        Cell.figure(step.mean(), Format.EURO),
                        Cell.figure(step.mean() - step.halfWidth(), Format.EURO),
                        Cell.figure(step.mean() + step.halfWidth(), Format.EURO))))
                .toList();
        return Chapter.of(CONVERGENCE, title(CONVERGENCE), new Table(columns, rows));
    }

    private Chapter funnel(Funnel of) {
        List<Column> columns = List.of(
                Column.figures("year", texts.text("year")),
                Column.figures("P5", "P5"),
                Column.figures("P25", "P25"),
                Column.figures("P50", "P50"),
                Column.figures("P75", "P75"),
                Column.figures("P95", "P95"));
        List<Row> rows = of.years().stream().map(SimulationDetails::row).toList();
        String note = texts.text("details.funnel.note", "" + of.draws());
        return new Chapter(FUNNEL, title(FUNNEL), List.of(note), List.of(new Table(columns, rows)));
    }

    private static Row row(Funnel.Year year) {
        return Row.of(List.of(
                Cell.figure(year.year(), Format.YEAR),
                Cell.figure(year.p5(), Format.EURO),
                Cell.figure(year.p25(), Format.EURO),
                Cell.figure(year.p50(), Format.EURO),
                Cell.figure(year.p75(), Format.EURO),
                Cell.figure(year.p95(), Format.EURO)));
    }
}
