package nl.werkmetwerk.budget;

import java.io.Serializable;

/**
 * What one year bears of an investment, booked 31 December, in nominal euro (MODEL 9).
 *
 * @param depreciation the part of the investment charged to the year
 * @param interest on the book value at 1 January
 * @param bookValue what is left at 31 December
 */
public record CapitalCharge(double depreciation, double interest, double bookValue) implements Serializable {
    /** Depreciation and interest together (kapitaallasten). */
    public double total() {
        return depreciation + interest;
    }
}
