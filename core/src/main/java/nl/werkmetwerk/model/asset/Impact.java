package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * What a renewal does to the surroundings (MODEL 2): perUnit · quantity + fixed, in the kind's own unit.
 *
 * @param kind for example nuisanceDays, co2
 * @param perUnit impact units per unit of the asset, 0 or more
 * @param fixed impact units per renewal, 0 or more
 */
public record Impact(String kind, double perUnit, double fixed) implements Serializable {
    /** @throws IllegalArgumentException if the kind is empty or a quantity not in [0, 1e12] */
    public Impact {
        Require.text(kind, "impact kind");
        Require.amount(perUnit, "perUnit");
        Require.amount(fixed, "fixed");
    }
}
