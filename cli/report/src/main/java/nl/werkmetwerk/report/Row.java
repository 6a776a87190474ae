package nl.werkmetwerk.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param total whether it sums up the rows above it
 * @param cells one for every column
 */
public record Row(boolean total, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** A plain row. */
    public static Row of(List<Cell> cells) {
        return new Row(false, cells);
    }

    /** A row that sums up. */
    public static Row total(List<Cell> cells) {
        return new Row(true, cells);
    }
}
