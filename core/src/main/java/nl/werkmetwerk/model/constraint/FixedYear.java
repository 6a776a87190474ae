package nl.werkmetwerk.model.constraint;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A renewal that the optimiser may not move (MODEL 7.3).
 *
 * @param asset id
 * @param year calendar year in the horizon
 * @param method id of the method; absent: the optimiser chooses it
 */
public record FixedYear(String asset, int year, Optional<String> method) implements Serializable {
    /** @throws IllegalArgumentException if the asset is empty */
    public FixedYear {
        Require.text(asset, "asset of a fixed year");
        Require.year(year, "fixed year");
        method.ifPresent(id -> Require.text(id, "method of a fixed year"));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
