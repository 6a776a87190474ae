package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;

/**
 * What a saving hangs on.
 *
 * @param sensitivity one assumption at a time
 * @param table two at once, where it was asked for
 */
public record SensitivityAnswer(Sensitivity sensitivity, Optional<TwoWayTable> table) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
