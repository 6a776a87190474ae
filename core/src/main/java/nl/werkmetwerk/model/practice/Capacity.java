package nl.werkmetwerk.model.practice;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * How much can be built in a year, from a year on (MODEL-practice 13.3).
 *
 * @param from calendar year
 * @param units most in a year, 0 or more
 */
public record Capacity(int from, double units) implements Serializable {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Capacity {
        Require.year(from, "from");
        Require.amount(units, "units");
    }
}
