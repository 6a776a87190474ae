package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a criterion counts for (MODEL-practice 12.4).
 *
 * @param criterion id
 * @param weight that counts, of 1
 * @param given in the case, of 1
 * @param standardError of what residents say; absent: fewer than two ballots
 * @param range from nothing to all candidates together, in its own unit
 */
public record CriterionWeight(String criterion, double weight, double given, OptionalDouble standardError, double range)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
