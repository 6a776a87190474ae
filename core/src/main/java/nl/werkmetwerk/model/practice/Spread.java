package nl.werkmetwerk.model.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How far values differ, where too few are seen to tell (MODEL-practice 13.2).
 *
 * @param street standard deviation between streets of one city, in the unit of the values
 * @param city standard deviation between cities
 */
public record Spread(OptionalDouble street, OptionalDouble city) implements Serializable {
    /** Nothing is given. */
    public static final Spread NONE = new Spread(OptionalDouble.empty(), OptionalDouble.empty());

    /** @throws IllegalArgumentException if one is negative or no number */
    public Spread {
        street.ifPresent(sd -> Require.amount(sd, "spread.street"));
        city.ifPresent(sd -> Require.amount(sd, "spread.city"));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
