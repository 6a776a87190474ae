package nl.werkmetwerk.workbook.compare;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.compare.ReturnsSheet.Result;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The steps to a rate of return, in rows under the results: the saving at a row of rates, then the halvings. */
final class RateSearchRows {
    private static final int FIRST_SAVING = 2;
    private static final int COLUMNS_A_SAVING = 4;

    private final DifferenceSeries[] series;
    private final ReportTexts texts;
    private final int lastYear;

    RateSearchRows(DifferenceSeries[] series, ReportTexts texts, int lastYear) {
        this.series = series;
        this.texts = texts;
        this.lastYear = lastYear;
    }

    private static int firstRate(int lastYear) {
        return lastYear + 1 + Result.values().length + 4;
    }

    private static int firstHalving(DifferenceSeries one, int lastYear) {
        return firstRate(lastYear) + one.rateCount() + 3;
    }

    private static String rates(DifferenceSeries one, int lastYear, int column) {
        return SheetGrid.range(column, firstRate(lastYear), firstRate(lastYear) + one.rateCount() - 1);
    }

    /** How often the sign turns. */
    static String turns(DifferenceSeries one, int lastYear, int column) {
        return "SUM(" + rates(one, lastYear, column + 1) + ")";
    }

    /** The cell of the last middle. */
    static String result(DifferenceSeries one, int lastYear, int column) {
        return SheetGrid.cell(column + 2, firstHalving(one, lastYear) + RateSearch.HALVINGS);
    }

    void write(SheetPen pen) {
        pen.row();
        pen.note(texts.text("returns.search"), 6);
        pen.row().text(texts.text("rate"), Style.HEADING).skip();
        heading(pen, "returns.atRate", "returns.turns", "", "");
        for (int i = 0; i < series[0].rateCount(); i++) {
            writeRate(pen, i);
        }
        pen.row();
        writeSigns(pen);
        pen.row().text(texts.text("returns.step"), Style.HEADING).skip();
        heading(pen, "returns.low", "returns.high", "returns.middle", "returns.atMiddle");
        for (int i = 0; i <= RateSearch.HALVINGS; i++) {
            writeHalving(pen, i);
        }
    }

    private void heading(SheetPen pen, String... keys) {
        for (int i = 0; i < series.length; i++) {
            for (String key : keys) {
                pen.text(key.isEmpty() ? "" : texts.text(key), Style.FIGURE_HEADING);
            }
        }
    }

    /** The saving at a rate; the last year, at the end of the horizon, counts for itself. */
    private String value(DifferenceSeries one, int column, String rate, int row) {
        int first = SheetGrid.FIRST_ROW;
        double exponent = 1 - one.search().offset();
        return "(NPV(" + rate + row + "," + SheetGrid.range(column, first, lastYear - 1) + ")*(1+" + rate + row
                + ")^"
                + exponent + "+" + SheetGrid.cell(column, lastYear) + "/(1+" + rate + row + ")^" + one.years()
                + ")*MIN(1,1+" + rate + row + ")^" + one.years();
    }

    private void writeRate(SheetPen pen, int i) {
        int row = pen.row().rowNumber();
        pen.number(series[0].rates()[i], Style.FACTOR).skip();
        for (int s = 0; s < series.length; s++) {
            int column = FIRST_SAVING + COLUMNS_A_SAVING * s;
            if (series[s].searched()) {
                String cell = "$" + SheetGrid.column(column);
                pen.formula(
                        value(series[s], column, "$A", row), series[s].search().valueAt(i), Style.FORMULA_EURO);
                writeTurn(pen, cell, row, i, series[s]);
                pen.skip().skip();
            } else {
                pen.skip().skip().skip().skip();
            }
        }
    }

    private static void writeTurn(SheetPen pen, String cell, int row, int i, DifferenceSeries one) {
        if (i == 0) {
            pen.number(0, Style.YEAR);
        } else {
            String formula = "IF(SIGN(" + cell + (row - 1) + ")*SIGN(" + cell + row + ")<0,1,0)";
            pen.formula(formula, one.search().turns(i) ? 1 : 0, Style.FORMULA_YEAR);
        }
    }

    /** The sign at the low end of the interval. */
    private void writeSigns(SheetPen pen) {
        pen.row().text(texts.text("returns.sign")).skip();
        for (int s = 0; s < series.length; s++) {
            DifferenceSeries one = series[s];
            int column = FIRST_SAVING + COLUMNS_A_SAVING * s;
            pen.skip().skip().skip();
            if (one.searched()) {
                String at = "INDEX(" + rates(one, lastYear, column) + "," + match(one, column) + "-1)";
                double low = one.search().halvings().get(0)[0];
                double sign =
                        one.search().turns() == 1 ? Math.signum(one.search().value(low)) : 0;
                pen.formula(ifOne(s, "SIGN(" + at + ")"), sign, Style.FORMULA_YEAR);
            } else {
                pen.skip();
            }
        }
    }

    private String match(DifferenceSeries one, int column) {
        return "MATCH(1," + rates(one, lastYear, column + 1) + ",0)";
    }

    private String ifOne(int saving, String formula) {
        int row = lastYear + 2 + Result.TURNS.ordinal();
        return "IF(" + SheetGrid.cell(FIRST_SAVING + COLUMNS_A_SAVING * saving, row) + "=1," + formula + ",0)";
    }

    private void writeHalving(SheetPen pen, int step) {
        int row = pen.row().rowNumber();
        pen.number(step, Style.YEAR).skip();
        for (int s = 0; s < series.length; s++) {
            if (series[s].searched()) {
                writeHalving(pen, step, row, s);
            } else {
                pen.skip().skip().skip().skip();
            }
        }
    }

    private void writeHalving(SheetPen pen, int step, int row, int s) {
        DifferenceSeries one = series[s];
        int column = FIRST_SAVING + COLUMNS_A_SAVING * s;
        double[] values = one.search().halvings().get(step);
        List<String> cells = java.util.stream.IntStream.range(0, COLUMNS_A_SAVING)
                .mapToObj(i -> "$" + SheetGrid.column(column + i))
                .toList();
        if (step == 0) {
            String rates = "INDEX(" + rates(one, lastYear, 0) + "," + match(one, column);
            pen.formula(ifOne(s, rates + "-1)"), values[0], Style.FORMULA_FACTOR);
            pen.formula(ifOne(s, rates + ")"), values[1], Style.FORMULA_FACTOR);
        } else {
            String same = "IF(SIGN(" + cells.get(3) + (row - 1) + ")="
                    + SheetGrid.cell(column + 3, firstHalving(one, lastYear) - 2) + ",";
            String middle = cells.get(2) + (row - 1);
            pen.formula(same + middle + "," + cells.get(0) + (row - 1) + ")", values[0], Style.FORMULA_FACTOR);
            pen.formula(same + cells.get(1) + (row - 1) + "," + middle + ")", values[1], Style.FORMULA_FACTOR);
        }
        pen.formula("(" + cells.get(0) + row + "+" + cells.get(1) + row + ")/2", values[2], Style.FORMULA_FACTOR);
        pen.formula(value(one, column, cells.get(2), row), values[3], Style.FORMULA_EURO);
    }
}
