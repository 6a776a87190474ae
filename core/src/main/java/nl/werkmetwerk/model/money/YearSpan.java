package nl.werkmetwerk.model.money;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * From one calendar year until another, both included; an end that is absent is open.
 *
 * @param from first year
 * @param until last year, not before the first
 */
public record YearSpan(OptionalInt from, OptionalInt until) implements Serializable {
    /** All years. */
    public static final YearSpan ALWAYS = new YearSpan(OptionalInt.empty(), OptionalInt.empty());

    /** @throws IllegalArgumentException if it ends before it begins */
    public YearSpan {
        from.ifPresent(year -> Require.year(year, "from"));
        if (until.isPresent()) {
            Require.year(until.getAsInt(), "until");
            Require.atLeast(until.getAsInt(), from.orElse(until.getAsInt()), "until");
        }
    }

    /** From a year until another, both included. */
    public static YearSpan of(int from, int until) {
        return new YearSpan(OptionalInt.of(from), OptionalInt.of(until));
    }

    /** Whether a calendar year lies in it. */
    public boolean contains(int year) {
        return year >= from.orElse(year) && year <= until.orElse(year);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
