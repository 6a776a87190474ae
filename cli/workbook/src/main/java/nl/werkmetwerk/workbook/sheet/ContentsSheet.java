package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;

/** The sheets with a link and a line each, and how to read them. */
public final class ContentsSheet {
    private static final int COLUMNS = 2;

    /** What there is to say on every workbook that is computed from the works of strategies. */
    public static final List<String> NOTES = List.of("signs", "rounding", "years", "static");

    private final String kind;
    private final List<SheetName> sheets;
    private final List<String> notes;
    private final ReportTexts texts;

    /** @param kind of workbook: words of its own go before those of all */
    ContentsSheet(String kind, List<SheetName> sheets, List<String> notes, ReportTexts texts) {
        this.kind = kind;
        this.sheets = sheets;
        this.notes = notes;
        this.texts = texts;
    }

    private String holds(SheetName name) {
        return texts.textOr("contents." + kind + "." + name, texts.textOr("contents." + name, ""));
    }

    void write(SheetPen pen) {
        pen.widths(28, 100);
        pen.head(
                SheetName.CONTENTS.in(texts),
                texts.text("contents.note"),
                List.of(texts.text("contents.sheet"), texts.text("contents.holds")),
                COLUMNS);
        for (SheetName name : sheets) {
            pen.row().link(name.in(texts), name.cells("A1", texts)).text(holds(name));
        }
        pen.row();
        pen.headings(List.of(texts.text("contents.cells"), ""), COLUMNS);
        pen.row().text(texts.text("contents.input"), Style.INPUT_RATE).text(texts.text("contents.inputIs"));
        pen.row().text(texts.text("contents.formula"), Style.FORMULA_TEXT).text(texts.text("contents.formulaIs"));
        pen.row().text(texts.text("contents.value"), Style.TEXT).text(texts.text("contents.valueIs"));
        pen.row().text(texts.text("contents.check"), Style.CHECK).text(texts.text("contents.checkIs"));
        pen.row();
        for (String key : notes) {
            pen.note(texts.text("contents." + key), COLUMNS);
        }
    }
}
