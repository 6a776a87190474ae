package nl.werkmetwerk.files.document;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkmetwerk.uncertainty.Summary;

/**
 * What the draws of one figure tell (MODEL 10.10); euro, present value.
 *
 * @param deterministic the value with every input as written
 * @param mean of the draws
 * @param standardError of the mean
 * @param sd standard deviation of the draws, with n − 1
 * @param percentiles percent → value: 5, 10, 15, 25, 50, 75, 85, 90 and 95
 * @param expectedShortfall mean of the worst ⌈0.05 n⌉ draws
 */
public record DrawnFigures(
        double deterministic,
        double mean,
        double standardError,
        double sd,
        SortedMap<Integer, Double> percentiles,
        double expectedShortfall) {
    public DrawnFigures {
        percentiles = Collections.unmodifiableSortedMap(new TreeMap<>(percentiles));
    }

    static DrawnFigures of(Summary summary) {
        return new DrawnFigures(
                summary.deterministic(),
                summary.mean(),
                summary.standardError(),
                summary.sd(),
                summary.percentiles(),
                summary.expectedShortfall());
    }

    /** Mean less deterministic value. */
    public double skew() {
        return mean - deterministic;
    }
}
