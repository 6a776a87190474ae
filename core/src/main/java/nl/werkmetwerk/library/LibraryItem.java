package nl.werkmetwerk.library;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One sourced figure (MODEL 14.1).
 *
 * @param id unique in the libraries of a case
 * @param discipline whose price index brings it to another year
 * @param component what it is the price of
 * @param unit for example EUR/m, fraction, year; what begins with EUR is indexed
 * @param low lower end of its range
 * @param typical the figure to take when no other is asked
 * @param high upper end of its range
 * @param priceYear price level 1 January of this year
 * @param vat whether it holds VAT
 * @param source where it was found, in words
 * @param url where it was found
 * @param verified whether the figure was seen in its source
 */
public record LibraryItem(
        String id,
        String discipline,
        String component,
        String unit,
        OptionalDouble low,
        OptionalDouble typical,
        OptionalDouble high,
        OptionalInt priceYear,
        Vat vat,
        String source,
        String url,
        boolean verified) {
    private static final String MONEY = "EUR";

    /** @throws IllegalArgumentException if the id is empty */
    public LibraryItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a library item has an id");
        }
    }

    /** Whether it is an amount of money, which alone is indexed and carries VAT. */
    public boolean money() {
        return unit.startsWith(MONEY);
    }

    /** The figure as it stands in the library, where it stands there. */
    public OptionalDouble figure(At at) {
        return switch (at) {
            case LOW -> low;
            case TYPICAL -> typical;
            case HIGH -> high;
        };
    }
}
