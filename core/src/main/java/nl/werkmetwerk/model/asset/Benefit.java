package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * A yearly gain while the asset exists: quantity · unitValue + fixed, booked as a negative cost (MODEL 2).
 *
 * @param unitValue euro per unit and year
 * @param fixed euro a year
 * @param cash whether it is money received
 */
public record Benefit(double unitValue, double fixed, boolean cash) implements Serializable {
    /** No gain. */
    public static final Benefit NONE = new Benefit(0, 0, false);

    /** @throws IllegalArgumentException if a value is not in [0, 1e12] */
    public Benefit {
        Require.amount(unitValue, "unitValue");
        Require.amount(fixed, "benefit fixed");
    }
}
