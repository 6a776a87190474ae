package nl.werkmetwerk.model.asset;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Room around the due year; what is absent is taken from the wider rule (MODEL 1 and 7).
 *
 * @param advance years that a renewal may come early, 0 or more
 * @param defer years that it may come late, 0 or more
 */
public record Flexibility(OptionalInt advance, OptionalInt defer) implements Serializable {
    /** Says nothing. */
    public static final Flexibility UNSAID = new Flexibility(OptionalInt.empty(), OptionalInt.empty());

    /** @throws IllegalArgumentException if a number of years is negative */
    public Flexibility {
        advance.ifPresent(years -> Require.atLeast(years, 0, "advance"));
        defer.ifPresent(years -> Require.atLeast(years, 0, "defer"));
    }

    /** This rule, completed field by field with a wider one. */
    public Flexibility orElse(Flexibility wider) {
        return new Flexibility(advance.isPresent() ? advance : wider.advance, defer.isPresent() ? defer : wider.defer);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
