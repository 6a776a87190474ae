package nl.werkmetwerk.files;

import java.util.OptionalDouble;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.model.money.InterestSchedule;

/**
 * Whether an interest schedule gives a rate, and the rate applied lies near enough to it (MODEL 9.9).
 *
 * @param known whether there is a book value to divide by
 * @param computed the rate before rounding
 * @param applied the rate that is said to be charged
 */
record InterestCheck(boolean known, double computed, OptionalDouble applied) {
    /** So that a rate exactly half a point away is within it. */
    private static final double NOISE = 1e-12;

    static InterestCheck of(Values values) {
        double allocated = values.number("external", 0)
                - values.number("income", 0)
                - values.number("landExploitation", 0)
                + values.number("equity", 0);
        double bookValue = values.number("bookValue", 0);
        return new InterestCheck(bookValue > 0, bookValue > 0 ? allocated / bookValue : 0, values.number("applied"));
    }

    boolean allowed() {
        return known && isRate() && isNear();
    }

    /** Whether the figures give a rate at all. */
    boolean isRate() {
        return NumberKind.RATE.allows(computed);
    }

    /** Whether the applied rate is within the rounding that is allowed. */
    boolean isNear() {
        return Math.abs(applied.orElse(computed) - computed) <= InterestSchedule.MOST_ROUNDING + NOISE;
    }
}
