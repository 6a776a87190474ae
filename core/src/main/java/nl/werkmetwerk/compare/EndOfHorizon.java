package nl.werkmetwerk.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A saving when the horizon ends in other years, so that nobody has to trust a chosen last one (MODEL 6.25). Euro,
 * present value.
 *
 * @param longRun at the least horizon, the case's own or longer, at whose end nothing counts any more; empty where that
 *     is above 2 000 years
 * @param low least over the horizons of ten years fewer to ten years more
 * @param high greatest over the same
 */
public record EndOfHorizon(OptionalDouble longRun, double low, double high) implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
