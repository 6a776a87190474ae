package nl.werkmetwerk.cli.report.workbook;

import java.util.List;
import nl.werkmetwerk.cli.report.ReportTexts;

/** The sheets with a link and a line each, and how to read them. */
final class ContentsSheet {
    private static final int COLUMNS = 2;

    private final WorkbookLayout layout;
    private final ReportTexts texts;

    ContentsSheet(WorkbookLayout layout, ReportTexts texts) {
        this.layout = layout;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        pen.widths(28, 100);
        pen.head(
                SheetName.CONTENTS.in(texts), texts.text("contents.note"),
                List.of(texts.text("contents.sheet"), texts.text("contents.holds")), COLUMNS);
        for (SheetName name : SheetName.values()) {
            pen.row().link(name.in(texts), layout.on(name, "A1")).text(texts.text("contents." + name));
        }
        pen.row();
        pen.headings(List.of(texts.text("contents.cells"), ""), COLUMNS);
        pen.row().text(texts.text("contents.input"), Style.INPUT_RATE).text(texts.text("contents.inputIs"));
        pen.row().text(texts.text("contents.formula"), Style.FORMULA_TEXT).text(texts.text("contents.formulaIs"));
        pen.row().text(texts.text("contents.value"), Style.TEXT).text(texts.text("contents.valueIs"));
        pen.row().text(texts.text("contents.check"), Style.CHECK).text(texts.text("contents.checkIs"));
        pen.row();
        for (String key : List.of("signs", "rounding", "years", "static")) {
            pen.note(texts.text("contents." + key), COLUMNS);
        }
    }
}
