package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What an assumption does to a saving.
 *
 * @param assumption the assumption
 * @param atLow saving at its low value, euro
 * @param atHigh saving at its high value, euro
 * @param breakEven the value nearest to that written at which a saving begins or ends, by a jump or through 0;
 *     absent: none in the range that was searched
 */
public record Swing(Assumption assumption, double atLow, double atHigh, OptionalDouble breakEven)
        implements Serializable {
    /** How far the two savings lie apart, euro. */
    public double size() {
        return Math.abs(atHigh - atLow);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
