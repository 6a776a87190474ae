package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serializable;
import java.util.List;

/**
 * Savings by two assumptions at once.
 *
 * @param rows assumption of the rows
 * @param columns assumption of the columns
 * @param rowValues ascending
 * @param columnValues ascending
 * @param savings by row and column, euro
 */
public record TwoWayTable(
        Assumption rows,
        Assumption columns,
        List<Double> rowValues,
        List<Double> columnValues,
        List<List<Double>> savings)
        implements Serializable {
    public TwoWayTable {
        rowValues = List.copyOf(rowValues);
        columnValues = List.copyOf(columnValues);
        savings = savings.stream().map(List::copyOf).toList();
    }
}
