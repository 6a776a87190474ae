package nl.werkmetwerk.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;

/** Lines of a budget over the years: the first years side by side as a budget prints them, or all below each other. */
final class YearTable {
    /** A Dutch budget shows its year and the three after it (BBV). */
    static final int BUDGET_YEARS = 4;

    private final List<YearSeries> lines;
    private final int firstYear;
    private final ReportTexts texts;

    YearTable(List<YearSeries> lines, int firstYear, ReportTexts texts) {
        this.lines = lines;
        this.firstYear = firstYear;
        this.texts = texts;
    }

    Table table(boolean allYears) {
        return allYears ? below() : beside();
    }

    private int years() {
        return lines.get(0).values().size();
    }

    private Table beside() {
        int shown = Math.min(BUDGET_YEARS, years());
        List<Column> columns = new ArrayList<>(List.of(Column.text("term", texts.text("term"))));
        IntStream.range(firstYear, firstYear + shown)
                .forEach(year -> columns.add(Column.figures("" + year, "" + year)));
        List<Row> rows = new ArrayList<>();
        for (YearSeries line : lines) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(line.label())));
            IntStream.range(0, shown).forEach(year -> cells.add(line.cell(year)));
            rows.add(new Row(line.total(), cells));
        }
        return new Table(columns, rows);
    }

    private Table below() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("year", texts.text("year"))));
        lines.forEach(line -> columns.add(Column.figures(line.id(), line.label())));
        List<Row> rows = new ArrayList<>();
        for (int year = 0; year < years(); year++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words("" + (firstYear + year))));
            for (YearSeries line : lines) {
                cells.add(line.cell(year));
            }
            rows.add(Row.of(cells));
        }
        return new Table(columns, rows);
    }
}
