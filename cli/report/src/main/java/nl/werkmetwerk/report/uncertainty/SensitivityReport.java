package nl.werkmetwerk.report.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.FurtherLines;
import nl.werkmetwerk.report.Report;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.uncertainty.sensitivity.Assumption;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.Swing;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;
import nl.werkmetwerk.uncertainty.sensitivity.Variant;

/** What a saving hangs on, as a report: a tornado in figures, variants, and a table of two assumptions. */
public final class SensitivityReport {
    private static final double DECIMALS = 1e6;
    private static final int MOST = 10;

    private final Sensitivity result;
    private final ReportTexts texts;

    private SensitivityReport(Sensitivity result, ReportTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    /** The report of one saving. */
    public static Report of(Sensitivity result, Optional<TwoWayTable> table, Stamp stamp, ReportTexts texts) {
        SensitivityReport report = new SensitivityReport(result, texts);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.of("headline", "", List.of(report.answer())));
        chapters.add(report.tornado());
        chapters.add(report.variants());
        chapters.add(report.advances());
        table.ifPresent(two -> chapters.add(report.table(two)));
        chapters.add(new StampLines(texts).chapter(stamp));
        return new Report(result.of().name(), chapters);
    }

    /**
     * The short answer: the assumptions that matter most, with what they are today.
     *
     * @param taken whether the strategy was taken because it answers the case, and not named
     */
    public static Report brief(
            Sensitivity result, Optional<TwoWayTable> table, boolean taken, Stamp stamp, ReportTexts texts) {
        SensitivityReport report = new SensitivityReport(result, texts);
        List<String> lines = new ArrayList<>(List.of(report.answer()));
        if (taken) {
            lines.add(texts.text("short.taken", texts.strategy(result.strategy())));
        }
        List<Chapter> chapters = new ArrayList<>(List.of(Chapter.of("headline", "", lines)));
        chapters.add(new BriefTornado(result, texts).chapter(MOST));
        table.ifPresent(two -> chapters.add(report.table(two)));
        chapters.add(new FurtherLines(texts).chapter("sensitivity", stamp));
        return new Report(result.of().name(), chapters);
    }

    /**
     * The assumptions that the saving hangs on most, as a chapter of another report.
     *
     * @param count of assumptions at most
     */
    public static Chapter most(Sensitivity result, int count, ReportTexts texts) {
        return new BriefTornado(result, texts).chapter(count);
    }

    /** The pictures of a saving: what moves it most. */
    public static List<Chart> charts(Sensitivity result, ReportTexts texts) {
        String title =
                texts.text("sensitivity.chart", texts.strategy(result.strategy()), texts.strategy(result.baseline()));
        String euro = texts.text("unit.euro");
        return List.of(
                new Chart(Chart.Kind.TORNADO, "tornado", title, "id", List.of("changeLow", "changeHigh"), "", euro),
                new Chart(
                        Chart.Kind.CURVES,
                        "advances",
                        texts.text("sensitivity.advances", texts.strategy(result.baseline())),
                        "years",
                        List.of("saving"),
                        texts.text("sensitivity.years"),
                        euro));
    }

    private String answer() {
        return texts.text(
                "sensitivity.answer",
                texts.strategy(result.strategy()),
                texts.strategy(result.baseline()),
                texts.figures().euro(result.saving()));
    }

    private Chapter tornado() {
        List<Column> columns = List.of(
                Column.text("id", texts.text("sensitivity.assumption")),
                Column.text("change", texts.text("sensitivity.change")),
                Column.figures("low", texts.text("sensitivity.low")),
                Column.figures("high", texts.text("sensitivity.high")),
                Column.figures("savingLow", texts.text("sensitivity.savingLow")),
                Column.figures("savingHigh", texts.text("sensitivity.savingHigh")),
                Column.figures("changeLow", texts.text("sensitivity.changeLow")),
                Column.figures("changeHigh", texts.text("sensitivity.changeHigh")),
                Column.figures("breakEven", texts.text("sensitivity.breakEven")));
        List<Row> rows = result.swings().stream().map(this::row).toList();
        List<String> lines = List.of(texts.text("sensitivity.legend"));
        return new Chapter("tornado", texts.text("sensitivity.tornado"), lines, List.of(new Table(columns, rows)));
    }

    private Row row(Swing swing) {
        Assumption assumption = swing.assumption();
        return Row.of(List.of(
                Cell.words(assumption.id()),
                Cell.words(texts.text(assumption.on().parameter().adds() ? "sensitivity.added" : "sensitivity.factor")),
                exact(assumption.low()),
                exact(assumption.high()),
                Cell.figure(swing.atLow(), Format.EURO),
                Cell.figure(swing.atHigh(), Format.EURO),
                Cell.figure(swing.atLow() - result.saving(), Format.EURO),
                Cell.figure(swing.atHigh() - result.saving(), Format.EURO),
                swing.breakEven().isPresent()
                        ? exact(swing.breakEven().getAsDouble())
                        : Cell.words(texts.text("sensitivity.none"))));
    }

    private static Cell exact(double value) {
        return Cell.figure(Math.rint(value * DECIMALS) / DECIMALS, Format.EXACT);
    }

    private Chapter variants() {
        List<Column> columns = List.of(
                Column.text("id", texts.text("sensitivity.variant")),
                Column.text("value", texts.text("sensitivity.value")),
                Column.figures("saving", texts.text("saving")));
        List<Row> rows = result.variants().stream().map(this::row).toList();
        return Chapter.of("variants", texts.text("sensitivity.variants"), new Table(columns, rows));
    }

    private Row row(Variant variant) {
        String value =
                variant.id().equals("baseline") ? texts.strategy(variant.value()) : texts.orNone(variant.value());
        return Row.of(List.of(
                Cell.words(texts.text("sensitivity.variant." + variant.id())),
                Cell.words(value),
                Cell.figure(variant.saving(), Format.EURO)));
    }

    /** When joining stops being worth it, in years of advance. */
    private Chapter advances() {
        List<Column> columns = List.of(
                Column.figures("years", texts.text("sensitivity.years")),
                Column.figures("saving", texts.text("saving")));
        List<Row> rows = result.advances().stream()
                .map(one -> Row.of(
                        List.of(Cell.figure(one.years(), Format.QUANTITY), Cell.figure(one.saving(), Format.EURO))))
                .toList();
        String line = result.worthUpTo().isPresent()
                ? texts.text("sensitivity.worth", "" + result.worthUpTo().getAsInt())
                : texts.text("sensitivity.never");
        String title = texts.text("sensitivity.advances", texts.strategy(result.baseline()));
        return new Chapter("advances", title, List.of(line), List.of(new Table(columns, rows)));
    }

    private Chapter table(TwoWayTable two) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.figures("value", two.rows().id()));
        for (double value : two.columnValues()) {
            String shown = texts.figures().show(value, Format.EXACT);
            columns.add(Column.figures(
                    two.columns().id() + "=" + value, two.columns().id() + " " + shown));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < two.savings().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.figure(two.rowValues().get(i), Format.EXACT));
            two.savings().get(i).forEach(saving -> cells.add(Cell.figure(saving, Format.EURO)));
            rows.add(Row.of(cells));
        }
        String title =
                texts.text("sensitivity.table", two.rows().id(), two.columns().id());
        return Chapter.of("table", title, new Table(columns, rows));
    }
}
