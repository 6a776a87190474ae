package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What draws of a quantity say, in euro (MODEL 10).
 *
 * @param deterministic the value with every input as written
 * @param mean mean of the draws
 * @param standardError of the mean
 * @param halfWidth the 95 % interval of the mean reaches so far on either side
 * @param sd standard deviation of the draws, with n − 1
 * @param percentiles percent → value: 5, 10, 15, 25, 50, 75, 85, 90 and 95
 * @param expectedShortfall mean of the worst ⌈0.05 n⌉ draws
 */
public record Summary(
        double deterministic,
        double mean,
        double standardError,
        double halfWidth,
        double sd,
        SortedMap<Integer, Double> percentiles,
        double expectedShortfall)
        implements Serializable {
    /** Lower end, in percent, of the band that the SSK method reports. */
    public static final int BAND_LOW = 15;

    /** Upper end of it. */
    public static final int BAND_HIGH = 85;

    public Summary {
        percentiles = Collections.unmodifiableSortedMap(new TreeMap<>(percentiles));
    }

    /** Mean less deterministic value. */
    public double skew() {
        return mean - deterministic;
    }

    /** Standard deviation as a part of the mean; absent when that is 0. */
    public OptionalDouble coefficientOfVariation() {
        return mean == 0 ? OptionalDouble.empty() : OptionalDouble.of(sd / Math.abs(mean));
    }
}
