package nl.werkmetwerk.register.source;

import java.util.OptionalDouble;

/**
 * What a cell says as a number.
 *
 * @param value absent when it is no number, or two numbers
 * @param doubtful whether it can be two numbers: {@code 1.250} is 1250 in one country and 1,25 in another
 */
public record NumberReading(OptionalDouble value, boolean doubtful) {
    /** No number. */
    static final NumberReading NONE = new NumberReading(OptionalDouble.empty(), false);

    /** Two numbers. */
    static final NumberReading DOUBTFUL = new NumberReading(OptionalDouble.empty(), true);

    static NumberReading of(OptionalDouble value) {
        return value.isPresent() ? new NumberReading(value, false) : NONE;
    }
}
