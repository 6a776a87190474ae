package nl.werkmetwerk.study;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * How long an answer may take, by a clock of the caller: core has none. The time of each answer runs from its own start.
 *
 * @param seconds that an answer may take, 0 or more; infinite for as long as it needs
 * @param clock seconds since some moment that stays the same; asked from several threads
 * @param interrupted whether the user wants to stop now; asked from several threads
 */
public record TimeLimit(double seconds, DoubleSupplier clock, BooleanSupplier interrupted) {
    /** As long as it needs. */
    public static final TimeLimit NONE = new TimeLimit(Double.POSITIVE_INFINITY, () -> 0, () -> false);

    /** @throws IllegalArgumentException if seconds is below 0 or not a number */
    public TimeLimit {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("seconds (" + seconds + ") is not allowed: it is at least 0");
        }
    }

    /** Another number of seconds by the same clock. */
    TimeLimit of(double value) {
        return new TimeLimit(value, clock, interrupted);
    }

    /** The same time, which the user cannot cut short. */
    TimeLimit uninterrupted() {
        return new TimeLimit(seconds, clock, () -> false);
    }
}
