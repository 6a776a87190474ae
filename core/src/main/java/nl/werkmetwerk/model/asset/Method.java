package nl.werkmetwerk.model.asset;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A way to renew an asset: replace, reline, bridge a few years (MODEL 2).
 *
 * @param id unique within the asset
 * @param life years that the asset lives after it; the asset's own life where absent
 * @param components cost
 * @param impacts effects on the surroundings
 * @param digs whether the street is opened: what digs can trigger joint works and damage
 */
public record Method(String id, OptionalInt life, List<Component> components, List<Impact> impacts, boolean digs)
        implements Serializable {
    /** Id of the only method of an asset that has just a {@code renewal}. */
    public static final String RENEWAL = "renewal";

    /** @throws IllegalArgumentException if the id is empty or the life below 1 */
    public Method {
        Require.text(id, "method id");
        life.ifPresent(years -> Require.years(years, "life"));
        components = List.copyOf(components);
        impacts = List.copyOf(impacts);
    }

    /** The one digging method of an asset that has just a renewal. */
    public static Method renewal(List<Component> components, List<Impact> impacts) {
        return new Method(RENEWAL, OptionalInt.empty(), components, impacts, true);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
