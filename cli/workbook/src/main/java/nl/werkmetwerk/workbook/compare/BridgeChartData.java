package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.LiveText;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * The cells behind the bridge chart: each term as a bar between where the sum stood and where it stands after it. A bar
 * that crosses zero has a part above and a part below, since stacked columns grow away from zero on both sides.
 */
final class BridgeChartData {
    /** Parts of a bar, stacked in this order; the base is invisible. */
    enum Part {
        BASE,
        GAIN_ABOVE,
        GAIN_BELOW,
        LOSS_ABOVE,
        LOSS_BELOW,
        TOTAL
    }

    private static final int FIRST_PART = 3;

    private final Saving saving;
    private final List<BridgeTerm> terms;
    private final String term;
    private final Answer answer;
    private final ReportTexts texts;
    private final List<String> labels = new ArrayList<>();
    private final List<double[]> bars = new ArrayList<>();
    private int titleRow;
    private int firstRow;

    /** @param term formula of the term in row {@code #} of the saving; they begin in the first row of the sheet */
    BridgeChartData(Saving saving, List<BridgeTerm> terms, String term, Answer answer, ReportTexts texts) {
        this.saving = saving;
        this.terms = terms;
        this.term = term;
        this.answer = answer;
        this.texts = texts;
    }

    BridgeChartData write(SheetPen pen) {
        pen.note(texts.text("bridge.chartData"), 1 + FIRST_PART);
        LiveText title =
                LiveText.of(texts, "chart.title", answer.toldName(), LiveText.words(texts.strategy(saving.baseline())));
        titleRow = pen.row()
                .formula(title.formula(), title.value(), Style.FORMULA_TEXT)
                .rowNumber();
        List<String> headings =
                new ArrayList<>(List.of(texts.text("term"), texts.text("chart.before"), texts.text("chart.after")));
        for (Part part : Part.values()) {
            headings.add(texts.text("chart." + part));
        }
        pen.headings(headings, 1);
        firstRow = pen.rowNumber() + 1;
        double before = 0;
        for (int i = 0; i < terms.size(); i++) {
            before = writeTerm(pen, i, before);
        }
        writeTotal(pen);
        return this;
    }

    String title() {
        return texts.text("chart.title", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()));
    }

    /** Where the title stands. */
    String titleCell() {
        return SheetGrid.cell(0, titleRow);
    }

    private String term(int number) {
        return term.replace("#", Integer.toString(SheetGrid.FIRST_ROW + number));
    }

    private double writeTerm(SheetPen pen, int number, double before) {
        int row = pen.row().rowNumber();
        double amount = saving.bridge().of(terms.get(number));
        double after = before + amount;
        label(pen, texts.kind(terms.get(number).id()));
        if (number == 0) {
            pen.number(0, Style.EURO);
        } else {
            pen.formula("C" + (row - 1), before, Style.FORMULA_EURO);
        }
        pen.formula("B" + row + "+" + term(number), after, Style.FORMULA_EURO);
        double[] bar = bar(before, after);
        String gain = "(C#>=B#)*";
        String loss = "(C#<B#)*";
        String above = "(MAX(B#,C#,0)-MAX(MIN(B#,C#),0))";
        String below = "(MIN(B#,C#,0)-MIN(MAX(B#,C#),0))";
        part(pen, "MAX(MIN(B#,C#),0)+MIN(MAX(B#,C#),0)", bar, Part.BASE);
        part(pen, gain + above, bar, Part.GAIN_ABOVE);
        part(pen, gain + below, bar, Part.GAIN_BELOW);
        part(pen, loss + above, bar, Part.LOSS_ABOVE);
        part(pen, loss + below, bar, Part.LOSS_BELOW);
        pen.number(0, Style.EURO);
        bars.add(bar);
        return after;
    }

    private void part(SheetPen pen, String formula, double[] bar, Part part) {
        pen.formula(formula.replace("#", Integer.toString(pen.rowNumber())), bar[part.ordinal()], Style.FORMULA_EURO);
    }

    private static double[] bar(double before, double after) {
        double low = Math.min(before, after);
        double high = Math.max(before, after);
        double above = Math.max(high, 0) - Math.max(low, 0);
        double below = Math.min(low, 0) - Math.min(high, 0);
        boolean gain = after >= before;
        double[] bar = new double[Part.values().length];
        bar[Part.BASE.ordinal()] = Math.max(low, 0) + Math.min(high, 0);
        bar[(gain ? Part.GAIN_ABOVE : Part.LOSS_ABOVE).ordinal()] = above;
        bar[(gain ? Part.GAIN_BELOW : Part.LOSS_BELOW).ordinal()] = below;
        return bar;
    }

    private void writeTotal(SheetPen pen) {
        int row = pen.row().rowNumber();
        label(pen, texts.text("saving"));
        pen.number(0, Style.EURO).formula("C" + (row - 1), saving.amount(), Style.FORMULA_EURO);
        double[] bar = new double[Part.values().length];
        bar[Part.TOTAL.ordinal()] = saving.amount();
        for (int i = 0; i < Part.TOTAL.ordinal(); i++) {
            pen.number(0, Style.EURO);
        }
        part(pen, "C#", bar, Part.TOTAL);
        bars.add(bar);
    }

    private void label(SheetPen pen, String label) {
        pen.text(label);
        labels.add(label);
    }

    String[] labels() {
        return labels.toArray(new String[0]);
    }

    Double[] values(Part part) {
        return bars.stream().map(bar -> bar[part.ordinal()]).toArray(Double[]::new);
    }

    String labelCells() {
        return SheetGrid.range(0, firstRow, firstRow + bars.size() - 1);
    }

    String valueCells(Part part) {
        return SheetGrid.range(FIRST_PART + part.ordinal(), firstRow, firstRow + bars.size() - 1);
    }
}
