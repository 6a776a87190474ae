package nl.werkmetwerk.report.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.study.PilotAnswer;

/** Whether a pilot is worth it, as a report. */
public final class ExperimentReport {
    private static final int SHOWN = 12;

    private final PilotAnswer result;
    private final ReportTexts texts;

    private ExperimentReport(PilotAnswer result, ReportTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    /** The report of one pilot. */
    public static Report of(PilotAnswer result, Stamp stamp, ReportTexts texts) {
        ExperimentReport report = new ExperimentReport(result, texts);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", List.of(report.answer(), report.belief())));
        if (!result.lessons().isEmpty() || !result.running().isEmpty()) {
            chapters.add(new LessonsChapter(result, texts).chapter());
        }
        chapters.add(report.values());
        chapters.add(report.numbers());
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(result.of().name(), chapters);
    }

    /** The pictures of a pilot: what it is worth by the number of its streets. */
    public static List<Chart> charts(ReportTexts texts) {
        return List.of(new Chart(
                Chart.Kind.CURVES,
                "numbers",
                texts.text("experiment.numbers"),
                "piloted",
                List.of("sampleInformation", "netValue"),
                texts.text("experiment.piloted"),
                texts.text("unit.euro")));
    }

    private String answer() {
        double net = result.value().netValue(result.best());
        String key = result.value().isWorthIt() ? "experiment.do" : "experiment.dont";
        return texts.text(key, "" + result.best(), "" + result.pilot().streets(), euro(net));
    }

    private String belief() {
        return texts.text(
                "experiment.belief",
                texts.strategy(result.strategy()),
                texts.strategy(result.baseline()),
                euro(result.belief().mean()),
                euro(result.belief().sd()));
    }

    private String euro(double value) {
        return texts.figures().euro(value);
    }

    private Chapter values() {
        List<Column> columns = List.of(
                Column.text("value", texts.text("experiment.value")),
                Column.figures("formula", texts.text("experiment.formula")),
                Column.figures("draws", texts.text("experiment.draws")));
        List<Row> rows = List.of(
                row("experiment.evpi", result.value().perfectInformation(), result.perfectByDraws()),
                row("experiment.evsi", result.value().sampleInformation(result.best()), result.sampleByDraws()));
        return Chapter.of("values", texts.text("experiment.values"), new Table(columns, rows));
    }

    private Row row(String key, double formula, double draws) {
        return Row.of(List.of(
                Cell.words(texts.text(key, "" + result.best())),
                Cell.figure(formula, Format.EURO),
                Cell.figure(draws, Format.EURO)));
    }

    /** A dozen numbers of streets from 1 to all, and the best among them. */
    private Chapter numbers() {
        List<Column> columns = List.of(
                Column.figures("piloted", texts.text("experiment.piloted")),
                Column.figures("sampleInformation", texts.text("experiment.information")),
                Column.figures("netValue", texts.text("experiment.net")));
        int all = result.pilot().streets();
        IntStream spread = IntStream.range(0, SHOWN).map(i -> 1 + (int) ((long) i * (all - 1) / (SHOWN - 1)));
        List<Row> rows = IntStream.concat(spread, IntStream.of(result.best()))
                .sorted()
                .distinct()
                .mapToObj(this::row)
                .toList();
        return Chapter.of("numbers", texts.text("experiment.numbers"), new Table(columns, rows));
    }

    private Row row(int piloted) {
        return Row.of(List.of(
                Cell.figure(piloted, Format.QUANTITY),
                Cell.figure(result.value().sampleInformation(piloted), Format.EURO),
                Cell.figure(result.value().netValue(piloted), Format.EURO)));
    }
}
