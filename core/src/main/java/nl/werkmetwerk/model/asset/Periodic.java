package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Major maintenance that returns: quantity · unitCost + fixed when a positive multiple of {@code every} is passed
 * (MODEL 2).
 *
 * @param every years of effective age between two times, 1 or more
 * @param unitCost euro per unit
 * @param fixed euro each time
 */
public record Periodic(int every, double unitCost, double fixed) implements Serializable {
    /** @throws IllegalArgumentException if every is below 1 or a cost not in [0, 1e12] */
    public Periodic {
        Require.years(every, "every");
        Require.amount(unitCost, "periodic unitCost");
        Require.amount(fixed, "periodic fixed");
    }
}
