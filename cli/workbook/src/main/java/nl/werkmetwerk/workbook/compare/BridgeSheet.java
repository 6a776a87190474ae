package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** Where each saving comes from: a row a term, a column a strategy and baseline, and the proof that it adds up. */
final class BridgeSheet {
    private static final int FIRST_SAVING = 2;
    private static final List<BridgeTerm> TERMS = List.of(BridgeTerm.values());

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;

    BridgeSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
    }

    /** Writes the sheet and gives where the chart finds its figures. */
    BridgeChartData write(SheetPen pen, Answer answer, Checks checks) {
        pen.widths(42, 10);
        pen.widthFrom(FIRST_SAVING, Math.max(comparison.savings().size(), 7), 18);
        pen.head(SheetName.BRIDGE.in(texts), texts.text("bridge.note"), headings(), 2);
        int last = SheetGrid.FIRST_ROW + TERMS.size() - 1;
        for (BridgeTerm term : TERMS) {
            writeTerm(pen, term);
        }
        writeTotal(pen, last);
        writeCheck(pen, last + 1);
        check(checks, last + 1);
        pen.row();
        BridgeChartData chart = new BridgeChartData(comparison.answer(), TERMS, pick(answer), answer, texts).write(pen);
        pen.spread(FIRST_SAVING + comparison.savings().size(), FIRST_SAVING);
        return chart;
    }

    /** The term in a row # of the saving that is drawn: that of the best strategy against separate. */
    private String pick(Answer answer) {
        String last = SheetGrid.column(FIRST_SAVING + comparison.savings().size() - 1);
        return "INDEX($" + SheetGrid.column(FIRST_SAVING) + "$#:$" + last + "$#," + answer.savingNumber() + ")";
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(texts.text("term"), texts.text("unit")));
        for (Saving saving : comparison.savings()) {
            headings.add(
                    texts.text("bridge.column", texts.strategy(saving.strategy()), texts.strategy(saving.baseline())));
        }
        return headings;
    }

    private void writeTerm(SheetPen pen, BridgeTerm term) {
        pen.row().text(texts.kind(term.id())).text(texts.text("unit.euro"));
        for (int i = 0; i < comparison.savings().size(); i++) {
            Saving saving = comparison.savings().get(i);
            int column = i;
            String formula = term.kind().map(kind -> kindTerm(kind, saving)).orElseGet(() -> renewalTerm(term, column));
            pen.formula(formula, saving.bridge().of(term), Style.FORMULA_EURO);
        }
    }

    private String renewalTerm(BridgeTerm term, int saving) {
        int column = AssetsSheet.differenceColumn(comparison, saving);
        String differences = assets(column);
        String condition = switch (term) {
            case ADVANCE -> "0," + differences + ",\"<0\"";
            case DEFERRAL -> "0," + differences + ",\">=0\"";
            default -> "1";
        };
        return "SUMIFS(" + differences + "," + assets(column + 1) + "," + condition + ")";
    }

    private String assets(int column) {
        int last = SheetGrid.FIRST_ROW + comparison.of().assets().size() - 1;
        return layout.on(SheetName.ASSETS, SheetGrid.range(column, SheetGrid.FIRST_ROW, last));
    }

    private String kindTerm(Kind kind, Saving saving) {
        return layout.kindTotal(layout.strategy(saving.baseline()), kind) + "-"
                + layout.kindTotal(layout.strategy(saving.strategy()), kind);
    }

    private void writeTotal(SheetPen pen, int last) {
        pen.row().text(texts.text("saving"), Style.TOTAL_TEXT).text(texts.text("unit.euro"), Style.TOTAL_TEXT);
        for (int i = 0; i < comparison.savings().size(); i++) {
            String cells = SheetGrid.range(FIRST_SAVING + i, SheetGrid.FIRST_ROW, last);
            pen.formula("SUM(" + cells + ")", comparison.savings().get(i).amount(), Style.FORMULA_TOTAL);
        }
    }

    private void check(Checks checks, int row) {
        for (int i = 0; i < comparison.savings().size(); i++) {
            Saving saving = comparison.savings().get(i);
            String name =
                    texts.text("bridge.column", texts.strategy(saving.strategy()), texts.strategy(saving.baseline()));
            double terms = saving.bridge().sum();
            String totals = layout.total(layout.strategy(saving.baseline())) + "-"
                    + layout.total(layout.strategy(saving.strategy()));
            checks.same(
                    texts.text("checks.bridge", name),
                    layout.on(SheetName.BRIDGE, SheetGrid.cell(FIRST_SAVING + i, row)),
                    terms,
                    totals,
                    saving.amount());
        }
    }

    /** The terms were added up; the totals of the summary, subtracted, must give the same. */
    private void writeCheck(SheetPen pen, int totalRow) {
        pen.row().text(texts.text("bridge.check")).text("");
        for (int i = 0; i < comparison.savings().size(); i++) {
            Saving saving = comparison.savings().get(i);
            String totals = layout.total(layout.strategy(saving.baseline())) + "-"
                    + layout.total(layout.strategy(saving.strategy()));
            String sum = SheetGrid.cell(FIRST_SAVING + i, totalRow);
            pen.formula(
                    "IF(ABS(" + sum + "-(" + totals + "))<0.005,\"" + texts.text("check.ok") + "\",\""
                            + texts.text("check.wrong") + "\")",
                    texts.text("check.ok"),
                    Style.CHECK);
        }
    }
}
