package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The yearly difference between each baseline and strategy, and what it says: payback, ratio and rates of return. */
final class ReturnsSheet {
    /** Results, a row each, under the years. */
    enum Result {
        TOLERANCE,
        GAINS,
        LOSSES,
        PAYBACK,
        MODIFIED,
        RATIO,
        TURNS,
        IRR
    }

    private static final int FIRST_SAVING = 2;
    private static final int COLUMNS_A_SAVING = 4;

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final DifferenceSeries[] series;
    private final int lastYear;

    ReturnsSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
        lastYear = SheetGrid.FIRST_ROW + comparison.of().horizon();
        series = IntStream.range(0, comparison.savings().size())
                .mapToObj(layout::differences)
                .toArray(DifferenceSeries[]::new);
    }

    /** The cell of a result, on this sheet. */
    static String cell(Comparison comparison, int saving, Result result) {
        int row = SheetGrid.FIRST_ROW + comparison.of().horizon() + 2 + result.ordinal();
        return SheetGrid.cell(column(saving), row);
    }

    private static int column(int saving) {
        return FIRST_SAVING + COLUMNS_A_SAVING * saving;
    }

    private static String letter(int saving, int more) {
        return "$" + SheetGrid.column(column(saving) + more);
    }

    void write(SheetPen pen) {
        pen.widths(SheetGrid.REPEATED_WIDTH, 12);
        pen.widthFrom(FIRST_SAVING, COLUMNS_A_SAVING * series.length, 14);
        pen.head(SheetName.RETURNS.in(texts), texts.text("returns.note"), headings(), 0);
        for (int i = 0; i <= comparison.of().horizon(); i++) {
            writeYear(pen, i);
        }
        pen.row();
        for (Result result : Result.values()) {
            writeResult(pen, result);
        }
        int last = pen.rowNumber();
        new RateSearchRows(series, texts, lastYear).write(pen);
        pen.sheet()
                .getWorkbook()
                .setPrintArea(
                        pen.sheet().getWorkbook().getSheetIndex(pen.sheet()),
                        0,
                        column(series.length) - 1,
                        0,
                        last - 1);
        pen.spread(FIRST_SAVING + COLUMNS_A_SAVING * series.length, 1);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(texts.text("year"), texts.text("factor")));
        for (Saving saving : comparison.savings()) {
            String name =
                    texts.text("bridge.column", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()));
            for (String column : List.of("difference", "discounted", "cumulative", "stays")) {
                headings.add(texts.text("returns." + column, name));
            }
        }
        return headings;
    }

    private void writeYear(SheetPen pen, int index) {
        int year = comparison.of().baseYear() + index;
        int row = pen.row().rowNumber();
        pen.number(year, Style.YEAR);
        pen.formula(layout.factor(year), series[0].factor(index), Style.FORMULA_FACTOR);
        for (int i = 0; i < series.length; i++) {
            Saving saving = comparison.savings().get(i);
            String difference = letter(i, 0) + row;
            String tolerance = cell(comparison, i, Result.TOLERANCE);
            String amounts = layout.yearAmount(layout.strategy(saving.baseline()), year) + "-"
                    + layout.yearAmount(layout.strategy(saving.strategy()), year);
            pen.formula(
                    "IF(ABS(" + amounts + ")<" + tolerance + ",0," + amounts + ")",
                    series[i].difference(index),
                    Style.FORMULA_EURO);
            pen.formula(difference + "*$B" + row, series[i].discounted(index), Style.FORMULA_EURO);
            String before = index == 0 ? "" : letter(i, 2) + (row - 1) + "+";
            pen.formula(before + letter(i, 1) + row, series[i].cumulative(index), Style.FORMULA_EURO);
            String positive = letter(i, 2) + row + ">=-" + tolerance;
            String stays = row == lastYear ? positive : "AND(" + positive + "," + letter(i, 3) + (row + 1) + "=1)";
            pen.formula("IF(" + stays + ",1,0)", series[i].stays(index) ? 1 : 0, Style.FORMULA_YEAR);
        }
    }

    private void writeResult(SheetPen pen, Result result) {
        pen.row().text(texts.text("returns." + result)).skip();
        for (int i = 0; i < series.length; i++) {
            write(pen, result, i);
            pen.skip().skip().skip();
        }
    }

    private void write(SheetPen pen, Result result, int i) {
        DifferenceSeries one = series[i];
        Saving saving = comparison.savings().get(i);
        String gains = cell(comparison, i, Result.GAINS);
        String losses = cell(comparison, i, Result.LOSSES);
        switch (result) {
            case TOLERANCE -> pen.formula(tolerance(saving), one.tolerance(), Style.FORMULA_FACTOR);
            case GAINS -> pen.formula("SUMIF(" + years(i, 1) + ",\">0\")", one.gains(), Style.FORMULA_EURO);
            case LOSSES -> pen.formula("-SUMIF(" + years(i, 1) + ",\"<0\")", one.losses(), Style.FORMULA_EURO);
            case PAYBACK ->
                maybe(
                        pen,
                        payback(i),
                        saving.paybackYear().isPresent()
                                ? OptionalDouble.of(saving.paybackYear().getAsInt())
                                : OptionalDouble.empty(),
                        Style.FORMULA_YEAR,
                        "none");
            case MODIFIED ->
                maybe(
                        pen,
                        "IF(OR(" + gains + "=0," + losses + "=0)," + none() + ",(" + gains + "/$B" + lastYear + "/"
                                + losses + ")^(1/" + comparison.of().horizon() + ")-1)",
                        saving.modifiedIrr(),
                        Style.FORMULA_PERCENT,
                        "none");
            case RATIO ->
                maybe(
                        pen,
                        "IF(" + losses + "=0," + none() + "," + gains + "/" + losses + ")",
                        saving.benefitCostRatio(),
                        Style.FORMULA_RATIO,
                        "none");
            case TURNS -> turns(pen, one, i);
            case IRR -> irr(pen, one, i, saving);
        }
    }

    private void turns(SheetPen pen, DifferenceSeries one, int i) {
        if (one.searched()) {
            pen.formula(
                    RateSearchRows.turns(one, lastYear, column(i)), one.search().turns(), Style.FORMULA_YEAR);
        } else {
            pen.number(comparison.savings().get(i).irrRoots().size(), Style.YEAR);
        }
    }

    private void irr(SheetPen pen, DifferenceSeries one, int i, Saving saving) {
        String undefined = saving.irrRoots().size() > 1 ? "irr.several" : "none";
        if (one.searched()) {
            String turns = cell(comparison, i, Result.TURNS);
            String formula = "IF(" + turns + "=1," + RateSearchRows.result(one, lastYear, column(i)) + ",IF(" + turns
                    + ">1,\"" + texts.text("irr.several") + "\"," + none() + "))";
            maybe(pen, formula, saving.irr(), Style.FORMULA_PERCENT, undefined);
        } else if (saving.irr().isPresent()) {
            pen.number(saving.irr().getAsDouble(), Style.PERCENT);
        } else {
            pen.text(texts.text(undefined), Style.FIGURE_TEXT);
        }
    }

    private String none() {
        return "\"" + texts.text("none") + "\"";
    }

    private void maybe(SheetPen pen, String formula, OptionalDouble value, Style style, String undefined) {
        if (value.isPresent()) {
            pen.formula(formula, value.getAsDouble(), style);
        } else {
            pen.formula(formula, texts.text(undefined), style);
        }
    }

    private String years(int saving, int column) {
        String letter = letter(saving, column);
        return letter + "$" + SheetGrid.FIRST_ROW + ":" + letter + "$" + lastYear;
    }

    /** Below this a difference is rounding (MODEL 6). */
    private String tolerance(Saving saving) {
        StringBuilder formula = new StringBuilder("0.000000001*MAX(1");
        for (String name : List.of(saving.baseline().id(), saving.strategy())) {
            String amounts = layout.yearAmounts(layout.strategy(name));
            formula.append(",MAX(")
                    .append(amounts)
                    .append("),-MIN(")
                    .append(amounts)
                    .append(')');
        }
        return formula.append(')').toString();
    }

    /** The saving stays from some year of b … b+N−1 on. */
    private String payback(int saving) {
        String letter = letter(saving, 3);
        String flags = letter + "$" + SheetGrid.FIRST_ROW + ":" + letter + "$" + (lastYear - 1);
        return "IF(SUM(" + flags + ")=0," + none() + ",$A" + lastYear + "-SUM(" + flags + "))";
    }
}
