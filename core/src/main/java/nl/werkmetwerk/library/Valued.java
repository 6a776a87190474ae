package nl.werkmetwerk.library;

import java.util.OptionalDouble;

/**
 * What a reference to an item is worth, or why it has no value.
 *
 * @param value the value; empty when there is a {@code gap}
 * @param geometricMean whether typical was taken as √(low · high)
 * @param gap what is missing; {@link Gap#NONE} when there is a value
 * @param year the year of a missing index, else 0
 */
public record Valued(OptionalDouble value, boolean geometricMean, Gap gap, int year) {
    /** What can be missing. */
    public enum Gap {
        /** Nothing: there is a value. */
        NONE,
        /** The item has not the figure asked for. */
        FIGURE,
        /** The item has no price year. */
        PRICE_YEAR,
        /** The discipline of the item has no index of {@link Valued#year}. */
        INDEX,
        /** The item holds VAT and the case gives no rate. */
        VAT_RATE
    }

    static Valued of(double value, boolean geometricMean) {
        return new Valued(OptionalDouble.of(value), geometricMean, Gap.NONE, 0);
    }

    static Valued missing(Gap gap, int year) {
        return new Valued(OptionalDouble.empty(), false, gap, year);
    }
}
