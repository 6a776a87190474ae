package nl.werkmetwerk.parties;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Whether coverage and contributions pay for a strategy (MODEL 8).
 *
 * @param byParty every party of the case, in the order of the file; without parties every owner
 * @param total all of them together
 * @param breakEvenPrice the factor on all costs (not on coverage, benefits and fixed contributions) at which the total
 *     just closes; absent where there is none up to {@value Closer#HIGHEST_PRICE}
 * @param breakEvenSharing the factor on every φ, each at most 1, at which the total just closes; absent where it closes at
 *     0 already or not even with every φ at 1
 */
public record Closing(
        Map<String, ClosingBalance> byParty,
        ClosingBalance total,
        OptionalDouble breakEvenPrice,
        OptionalDouble breakEvenSharing)
        implements Serializable {
    public Closing {
        byParty = Collections.unmodifiableMap(new LinkedHashMap<>(byParty));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
