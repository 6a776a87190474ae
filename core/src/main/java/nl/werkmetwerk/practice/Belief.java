package nl.werkmetwerk.practice;

import java.io.Serializable;
import org.apache.commons.math3.special.Erf;

/**
 * What is believed of the gain per street of scaling over stopping: normal (MODEL 15).
 *
 * @param mean m, euro a street
 * @param sd s, euro a street, 0 or more
 */
public record Belief(double mean, double sd) implements Serializable {
    /** @throws IllegalArgumentException unless both are finite and sd is 0 or more */
    public Belief {
        if (!Double.isFinite(mean) || !(sd >= 0) || !Double.isFinite(sd)) {
            throw new IllegalArgumentException("a belief of mean " + mean + " and sd " + sd + " is not allowed");
        }
    }

    /**
     * What is believed once something was seen: p = 1/s² + 1/v, mean (m/s² + x̄/v)/p, variance 1/p.
     *
     * @param observed x̄, euro
     * @param variance v of x̄ around what is to be known, 0 or more
     */
    public Belief after(double observed, double variance) {
        if (sd == 0) {
            return this;
        }
        if (variance == 0) {
            return new Belief(observed, 0);
        }
        double precision = 1 / (sd * sd) + 1 / variance;
        return new Belief((mean / (sd * sd) + observed / variance) / precision, Math.sqrt(1 / precision));
    }

    /** Probability that there is a gain. */
    public double probabilityOfGain() {
        return sd == 0 ? (mean > 0 ? 1 : 0) : Erf.erfc(-mean / sd / Math.sqrt(2)) / 2;
    }
}
