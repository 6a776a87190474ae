package nl.werkmetwerk.model.neighbourhood;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * What a measure adds to a criterion on one section (MODEL-practice 12.3).
 *
 * @param fixed whatever its size, 0 or more
 * @param perUnit for each unit of it, 0 or more
 */
public record Score(double fixed, double perUnit) implements Serializable {
    /** @throws IllegalArgumentException if a number is below 0 */
    public Score {
        Require.amount(fixed, "score");
        Require.amount(perUnit, "score per unit");
    }

    /** The score of so much of it. */
    public double of(double quantity) {
        return fixed + perUnit * quantity;
    }
}
