package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Share;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.StrategyDraws;
import nl.werkmetwerk.uncertainty.Summary;

/** A simulation as a report: how sure each saving is, the probabilistic summary of each total, and what matters. */
public final class SimulationReport {
    private static final int P5 = 5;
    private static final int P50 = 50;
    private static final int P95 = 95;

    private final Simulation simulation;
    private final DrawnSources sources;
    private final ReportTexts texts;

    private SimulationReport(Simulation simulation, DrawnSources sources, ReportTexts texts) {
        this.simulation = simulation;
        this.sources = sources;
        this.texts = texts;
    }

    /** The report of one case. */
    public static Report of(Simulation simulation, DrawnSources sources, Stamp stamp, ReportTexts texts) {
        return new SimulationReport(simulation, sources, texts).report(List.of(), false, stamp);
    }

    /** With the draws themselves. */
    public static Report detailed(
            Simulation simulation, DrawnSources sources, SimulationDetails details, Stamp stamp, ReportTexts texts) {
        return new SimulationReport(simulation, sources, texts).report(details.chapters(), true, stamp);
    }

    private Report report(List<Chapter> details, boolean detailed, Stamp stamp) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", headline()));
        chapters.add(savings());
        chapters.add(strategies());
        chapters.addAll(details);
        simulation.savings().stream()
                .filter(saving -> !saving.shares().isEmpty())
                .forEach(saving -> chapters.add(shares(saving)));
        if (!isCertain()) {
            chapters.add(new InputsChapter(simulation.of(), sources, detailed, texts).chapter());
        }
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(simulation.of().name(), chapters);
    }

    private List<String> headline() {
        List<String> lines = new ArrayList<>();
        simulation.savings().forEach(saving -> lines.add(answer(saving)));
        String draws = texts.figures().show(simulation.draws(), Format.QUANTITY);
        String key = "simulation.by." + simulation.sampling().id();
        lines.add(texts.text(key, draws, "" + simulation.seed()));
        if (isCertain()) {
            lines.add(texts.text("simulation.certain"));
        }
        if (sources.assumed()) {
            lines.add(texts.text("simulation.assumed"));
        }
        if (namesYearsOfUncertainLives()) {
            lines.add(texts.text("simulation.named"));
        }
        if (simulation.isOftenTruncated()) {
            String part = texts.figures().show((double) simulation.truncated() / simulation.draws(), Format.PERCENT);
            lines.add(texts.text("simulation.truncated", part));
        }
        return lines;
    }

    private boolean namesYearsOfUncertainLives() {
        return simulation.of().strategies().stream()
                        .anyMatch(strategy -> !strategy.works().isEmpty())
                && simulation.of().uncertainty().inputs().stream()
                        .anyMatch(input -> input.on().parameter() == Parameter.LIFE);
    }

    private boolean isCertain() {
        return simulation.of().uncertainty().inputs().isEmpty()
                && simulation.of().parties().stream().allMatch(party -> party.dropOut() == 0);
    }

    private String answer(SavingDraws saving) {
        Summary summary = saving.summary();
        return texts.text(
                "simulation.answer",
                texts.strategy(saving.strategy()),
                texts.strategy(saving.baseline()),
                texts.figures().show(saving.probabilityPositive(), Format.PERCENT),
                texts.figures().euro(summary.mean()),
                texts.figures().euro(summary.percentiles().get(Summary.BAND_LOW)),
                texts.figures().euro(summary.percentiles().get(Summary.BAND_HIGH)));
    }

    private Chapter savings() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("strategy", texts.text("strategy")));
        columns.add(Column.text("baseline", texts.text("simulation.baseline")));
        columns.addAll(figures());
        columns.add(Column.figures("P5", "P5"));
        columns.add(Column.figures("P50", "P50"));
        columns.add(Column.figures("P95", "P95"));
        columns.add(Column.figures("expectedShortfall", texts.text("simulation.shortfall")));
        columns.add(Column.figures("probabilityPositive", texts.text("simulation.positive")));
        List<Row> rows = simulation.savings().stream().map(this::row).toList();
        List<String> lines = List.of(texts.text("simulation.savings.legend"));
        return new Chapter("savings", texts.text("simulation.savings"), lines, List.of(new Table(columns, rows)));
    }

    private Row row(SavingDraws saving) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(texts.strategy(saving.strategy())));
        cells.add(Cell.words(texts.strategy(saving.baseline())));
        cells.addAll(cells(saving.summary()));
        cells.add(euro(saving.summary().percentiles().get(P5)));
        cells.add(euro(saving.summary().percentiles().get(P50)));
        cells.add(euro(saving.summary().percentiles().get(P95)));
        cells.add(euro(saving.summary().expectedShortfall()));
        cells.add(Cell.figure(saving.probabilityPositive(), Format.PERCENT));
        return Row.of(cells);
    }

    /** The summary that the SSK method asks for: deterministic, skew, mean, variation and the band of 70 %. */
    private Chapter strategies() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("strategy", texts.text("strategy")));
        columns.addAll(figures());
        columns.add(Column.figures("coefficientOfVariation", texts.text("simulation.variation")));
        columns.add(Column.figures("P15", "P15"));
        columns.add(Column.figures("P85", "P85"));
        List<Row> rows = simulation.strategies().stream().map(this::row).toList();
        List<String> lines = List.of(texts.text("simulation.strategies.legend"));
        return new Chapter("strategies", texts.text("simulation.strategies"), lines, List.of(new Table(columns, rows)));
    }

    private Row row(StrategyDraws strategy) {
        Summary summary = strategy.summary();
        OptionalDouble variation = summary.coefficientOfVariation();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(texts.strategy(strategy.name())));
        cells.addAll(cells(summary));
        cells.add(Cell.figure(variation, Format.PERCENT));
        cells.add(euro(summary.percentiles().get(Summary.BAND_LOW)));
        cells.add(euro(summary.percentiles().get(Summary.BAND_HIGH)));
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

    private Chapter shares(SavingDraws saving) {
        List<Column> columns = List.of(
                Column.text("id", texts.text("simulation.input")),
                Column.figures("first", texts.text("simulation.first")),
                Column.figures("total", texts.text("simulation.total")));
        List<Row> rows = saving.shares().stream().map(SimulationReport::row).toList();
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
