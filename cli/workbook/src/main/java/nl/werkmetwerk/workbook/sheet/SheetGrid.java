package nl.werkmetwerk.workbook.sheet;

import org.apache.poi.ss.util.CellReference;

/** How every sheet is laid out, and the names of its cells. */
public final class SheetGrid {
    /** First row under the headings of every sheet that is one table. */
    public static final int FIRST_ROW = 5;

    /** Column of the first strategy on sheets with a label and a unit before it. */
    public static final int FIRST_STRATEGY = 2;

    /** Width of a first column that is printed on every page, in characters: the title of its sheet fits. */
    public static final int REPEATED_WIDTH = 18;

    private SheetGrid() {}

    /** The letters of a column, counted from 0. */
    public static String column(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** An absolute cell; columns count from 0, rows from 1. */
    public static String cell(int column, int row) {
        return "$" + column(column) + "$" + row;
    }

    /** Part of one column. */
    public static String range(int column, int firstRow, int lastRow) {
        return cell(column, firstRow) + ":" + cell(column, lastRow);
    }
}
