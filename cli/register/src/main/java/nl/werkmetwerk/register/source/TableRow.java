package nl.werkmetwerk.register.source;

import java.util.BitSet;
import java.util.List;

/**
 * A row of a text table or a sheet.
 *
 * @param number line of the file or row of the sheet, from 1
 * @param cells texts, a number with a decimal point, a date as 2010-01-31
 * @param numbers positions of cells that the file itself says are numbers
 */
record TableRow(long number, List<String> cells, BitSet numbers) {
    private static final BitSet NONE = new BitSet();

    /** All of it text. */
    static TableRow texts(long number, List<String> cells) {
        return new TableRow(number, cells, NONE);
    }

    /** Whether nothing stands in it. */
    boolean blank() {
        for (String cell : cells) {
            if (!cell.isEmpty() && !CellText.clean(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
