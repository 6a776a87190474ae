package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;

/** Every check with both its figures; the first row says in one word whether all are right. */
final class ChecksSheet {
    private static final int COLUMNS = 6;

    private final String changed;
    private final ReportTexts texts;

    /** @param changed formula that counts the assumptions that were changed */
    ChecksSheet(String changed, ReportTexts texts) {
        this.changed = changed;
        this.texts = texts;
    }

    /** What stands at the top of every sheet. */
    static SheetPen.Banner banner(ReportTexts texts) {
        String cell = SheetName.CHECKS.cells(SheetGrid.cell(COLUMNS - 1, SheetGrid.FIRST_ROW), texts);
        return new SheetPen.Banner(
                "\"" + texts.text("checks.banner") + " \"&" + cell,
                texts.text("checks.banner") + " " + texts.text("checks.right"),
                texts.text("contents.back"),
                SheetName.CONTENTS.cells("A1", texts));
    }

    void write(SheetPen pen, Checks checks) {
        pen.widths(80, 20, 20, 16, 14, 26);
        pen.head(
                SheetName.CHECKS.in(texts),
                texts.text("checks.note"),
                List.of(
                        texts.text("checks.check"),
                        texts.text("checks.workbook"),
                        texts.text("checks.other"),
                        texts.text("checks.difference"),
                        texts.text("checks.tolerance"),
                        texts.text("checks.status")),
                1);
        int first = SheetGrid.FIRST_ROW + 2;
        int last = first + checks.all().size() - 1;
        writeMaster(pen, first, last);
        pen.row().text(texts.text("checks.changed")).formula(changed, 0, Style.FORMULA_YEAR);
        for (Checks.Check check : checks.all()) {
            write(pen, check);
        }
        pen.row();
        checks.notes().forEach(note -> pen.note(note, COLUMNS));
    }

    private void writeMaster(SheetPen pen, int first, int last) {
        pen.row().text(texts.text("checks.all"), Style.TOTAL_TEXT);
        for (int i = 1; i < COLUMNS - 1; i++) {
            pen.text("", Style.TOTAL_TEXT);
        }
        String statuses = SheetGrid.range(COLUMNS - 1, first, last);
        pen.formula(
                "IF(COUNTIF(" + statuses + ",\"" + texts.text("check.wrong") + "\")>0,\"" + texts.text("checks.wrong")
                        + "\",IF($B$" + (SheetGrid.FIRST_ROW + 1) + ">0,\"" + texts.text("checks.rightChanged")
                        + "\",\""
                        + texts.text("checks.right") + "\"))",
                texts.text("checks.right"),
                Style.CHECK);
    }

    private void write(SheetPen pen, Checks.Check check) {
        Style style = check.tolerance() < Checks.CENT ? Style.FORMULA_FACTOR : Style.FORMULA_CENTS;
        int row = pen.row().rowNumber();
        pen.text(check.label()).formula(check.formula(), check.value(), style);
        if (check.againstEngine()) {
            pen.number(check.expected(), style == Style.FORMULA_CENTS ? Style.CENTS : Style.FACTOR);
        } else {
            pen.formula(check.other(), check.expected(), style);
        }
        pen.formula("B" + row + "-C" + row, check.value() - check.expected(), style);
        pen.number(check.tolerance(), Style.NUMBER);
        String compared = "IF(ABS(D" + row + ")<=E" + row + ",\"" + texts.text("check.ok") + "\",\""
                + texts.text("check.wrong") + "\")";
        String formula = check.againstEngine()
                ? "IF($B$" + (SheetGrid.FIRST_ROW + 1) + ">0,\"" + texts.text("checks.notCompared") + "\"," + compared
                        + ")"
                : compared;
        pen.formula(formula, texts.text(check.right() ? "check.ok" : "check.wrong"), Style.CHECK);
    }
}
