package nl.werkmetwerk.uncertainty;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Sobol's indices of a saving: how much of its variance comes from an input (MODEL 10).
 *
 * @param id of the uncertainty, of linked ones joined by +, or {@code dropOut:} and a party
 * @param first by itself; absent when the saving does not vary. An estimate: it may lie a little outside [0, 1]
 * @param total together with others
 */
public record Share(String id, OptionalDouble first, OptionalDouble total) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
