package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * From a year on, this yearly rate.
 *
 * @param from first year of the rate
 * @param rate real yearly rate, in (−1, 1]
 */
public record RateStep(int from, double rate) implements Serializable {
    /** @throws IllegalArgumentException if the rate is not in (−1, 1] */
    public RateStep {
        Require.rate(rate, "discount rate");
    }
}
