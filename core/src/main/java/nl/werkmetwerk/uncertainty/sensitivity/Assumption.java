package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.model.uncertain.Target;

/**
 * An input, or several that move together, that may be otherwise than written.
 *
 * @param id stable name, e.g. {@code cost.pipe} or {@code life.sewer}
 * @param on which inputs
 * @param item only those that stand for figures of this library item
 * @param low a low value: a factor, or what is added where {@link nl.werkmetwerk.model.uncertain.Parameter#adds}
 * @param high a high value
 * @param searchLow least value at which a break-even is looked for
 * @param searchHigh greatest value at which it is
 */
public record Assumption(
        String id, Target on, Optional<String> item, double low, double high, double searchLow, double searchHigh)
        implements Serializable {
    /** Of all inputs of a target. */
    static Assumption of(String id, Target on, double low, double high, double searchLow, double searchHigh) {
        return new Assumption(id, on, Optional.empty(), low, high, searchLow, searchHigh);
    }

    /** The value that changes nothing. */
    public double written() {
        return on.parameter().adds() ? 0 : 1;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
