package nl.werkmetwerk.model.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What others build in their cities each year (MODEL-practice 13.3).
 *
 * @param from first calendar year
 * @param until last one; absent: the last of the case
 * @param units in a year, 0 or more
 */
public record Adoption(int from, OptionalInt until, double units) implements Serializable {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Adoption {
        Require.year(from, "from");
        until.ifPresent(year -> Require.year(year, "until"));
        Require.amount(units, "units");
    }

    /** Units in a year. */
    public double in(int year) {
        return year >= from && (until.isEmpty() || year <= until.getAsInt()) ? units : 0;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
