package nl.werkmetwerk.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.practice.Principle;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.pooling.Pooled;

/**
 * What a principle gives, and what rolling it out brings (MODEL-practice 13).
 *
 * @param principle the principle
 * @param unused observations that are calculated where others are measured
 * @param net gain less cost of a unit, pooled, euro
 * @param scaled rolled out; absent where nothing tells whether it travels
 */
public record PrincipleOutcome(Principle principle, int unused, Pooled net, Optional<ScaledUp> scaled)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
