package nl.werkmetwerk.model.asset;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Expected failures of a minimal-repair Weibull (power-law) process: cumulative H(a) = (a/scale)^shape (MODEL 2).
 *
 * @param failureCost euro per unit and failure
 * @param scale η, years, above 0
 * @param shape k, in (0, 50]
 */
public record Risk(double failureCost, double scale, double shape) implements Serializable {
    /** Greatest shape: failures that come all at once. */
    private static final double MOST_SHAPE = 50;

    /** @throws IllegalArgumentException if the cost is not in [0, 1e12], the scale not in (0, 1e12] or the shape not in (0, 50] */
    public Risk {
        Require.amount(failureCost, "failureCost");
        Require.positive(scale, "scale");
        Require.atMost(Require.positive(shape, "shape"), MOST_SHAPE, "shape");
    }
}
