package nl.werkmetwerk.report;

import java.util.List;

/**
 * Rows under titled columns.
 *
 * @param columns at least one
 * @param rows each with a cell for every column
 */
public record Table(List<Column> columns, List<Row> rows) {
    /** @throws IllegalArgumentException if a row has another number of cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }
}
