package nl.werkmetwerk.workbook.sheet;

import java.util.List;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.LeverList.Lever;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The head of an assumptions sheet: the cells that may be changed, and whether they were. */
public final class LeverTable {
    private static final int LABEL = 0;
    private static final int UNIT = 2;
    private static final int CHANGED = 4;
    private static final int NAME = 5;

    private final LeverList levers;
    private final ReportTexts texts;

    public LeverTable(LeverList levers, ReportTexts texts) {
        this.levers = levers;
        this.texts = texts;
    }

    /** How many assumptions were changed. */
    String changed() {
        return levers.all().isEmpty()
                ? "0"
                : "SUM("
                        + SheetName.ASSUMPTIONS.cells(
                                SheetGrid.range(CHANGED, SheetGrid.FIRST_ROW, levers.endRow() - 1), texts)
                        + ")";
    }

    /**
     * Writes them.
     *
     * @param note how to use them
     */
    public void write(SheetPen pen, String note) {
        pen.widths(60, 26, 16, 16, 12, 44);
        pen.head(
                SheetName.ASSUMPTIONS.in(texts),
                note,
                List.of(
                        texts.text("assumption"),
                        texts.text("value"),
                        texts.text("unit"),
                        texts.text("asDelivered"),
                        texts.text("changed"),
                        texts.text("cellName")),
                LeverTable::holdsWords);
        levers.all().forEach(lever -> write(pen, lever));
        pen.row();
        pen.headings(
                List.of(texts.text("assumptions.fixed"), texts.text("value"), texts.text("unit")),
                LeverTable::holdsWords);
    }

    private static boolean holdsWords(int column) {
        return column == LABEL || column == UNIT || column == NAME;
    }

    private void write(SheetPen pen, Lever lever) {
        int row = pen.row().rowNumber();
        pen.wrapped(lever.label())
                .number(lever.value(), lever.range().input())
                .text(texts.text(lever.range().unit()))
                .number(lever.value(), lever.range().delivered())
                .formula("IF(B" + row + "=D" + row + ",0,1)", 0, Style.FORMULA_YEAR)
                .text(lever.name());
        allow(pen, row, lever.range());
    }

    private void allow(SheetPen pen, int row, LeverList.Range range) {
        InputCells.allow(pen, new CellRangeAddressList(row - 1, row - 1, 1, 1), range.low(), range.high(), texts);
    }
}
