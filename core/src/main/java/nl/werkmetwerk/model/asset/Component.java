package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * A part of the cost of a renewal (MODEL 2): unitCost · quantity + fixed, before mark-ups and price trend.
 *
 * @param kind what can be shared with another asset's works: excavation, surface, traffic, pipe, …
 * @param unitCost euro per unit of the asset, at the case's price level, excluding VAT
 * @param fixed euro per renewal
 * @param lasting whether it keeps value over the life of the asset
 */
public record Component(String kind, double unitCost, double fixed, Lasting lasting) implements Serializable {
    /** @throws IllegalArgumentException if the kind is empty or a cost not in [0, 1e12] */
    public Component {
        Require.text(kind, "component kind");
        Require.amount(unitCost, "unitCost");
        Require.amount(fixed, "fixed");
    }

    /** A component by the unit; it lasts unless its kind is consumed. */
    public static Component perUnit(String kind, double unitCost) {
        return new Component(kind, unitCost, 0, Lasting.BY_KIND);
    }

    /** A component of a fixed amount; it lasts unless its kind is consumed. */
    public static Component fixed(String kind, double fixed) {
        return new Component(kind, 0, fixed, Lasting.BY_KIND);
    }
}
