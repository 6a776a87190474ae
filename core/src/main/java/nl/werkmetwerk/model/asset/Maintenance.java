package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Yearly upkeep: quantity · unitCost · (1 + growth)^e in a year lived at effective age e (MODEL 2).
 *
 * @param unitCost euro per unit and year at age 0
 * @param growth yearly growth with age, in (−1, 1]
 */
public record Maintenance(double unitCost, double growth) implements Serializable {
    /** No upkeep. */
    public static final Maintenance NONE = new Maintenance(0, 0);

    /** @throws IllegalArgumentException if the cost is not in [0, 1e12] or the growth not in (−1, 1] */
    public Maintenance {
        Require.amount(unitCost, "maintenance unitCost");
        Require.rate(growth, "maintenance growth");
    }
}
