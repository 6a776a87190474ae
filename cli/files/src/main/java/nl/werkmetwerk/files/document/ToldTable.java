package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;

/**
 * A saving at each pair of values of two assumptions.
 *
 * @param rows id of the assumption of the rows
 * @param columns id of the assumption of the columns
 * @param rowValues ascending
 * @param columnValues ascending
 * @param savings by row and column, euro
 */
public record ToldTable(
        String rows, String columns, List<Double> rowValues, List<Double> columnValues, List<List<Double>> savings) {
    public ToldTable {
        rowValues = List.copyOf(rowValues);
        columnValues = List.copyOf(columnValues);
        savings = savings.stream().map(List::copyOf).toList();
    }

    static ToldTable of(TwoWayTable table) {
        return new ToldTable(
                table.rows().id(), table.columns().id(), table.rowValues(), table.columnValues(), table.savings());
    }
}
