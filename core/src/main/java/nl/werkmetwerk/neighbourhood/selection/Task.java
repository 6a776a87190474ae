package nl.werkmetwerk.neighbourhood.selection;

import java.util.List;

/**
 * What is to be selected: of all selections that keep to every limit those with most of the first, within a tolerance,
 * of these those with most of the second, then the fewest members, then the first by its numbers in order.
 *
 * @param groups one option each; the first option of each group together keep to every limit
 * @param limits by budget, room for rounding included
 * @param firstTolerance least tolerance of the first
 * @param secondTolerance least tolerance of the second
 */
@SuppressWarnings("ArrayRecordComponent") // filled once and never changed
public record Task(List<Options> groups, double[] limits, double firstTolerance, double secondTolerance) {
    private static final double RELATIVE = 1e-9;

    /** What counts as rounding only is so much of a tolerance. */
    static final double NOISE = 1e-3;

    public Task {
        groups = List.copyOf(groups);
    }

    /** How far a value of the first may lie below the best and be as good. */
    public double firstTolerance(double best) {
        return Math.max(firstTolerance, RELATIVE * Math.max(1, Math.abs(best)));
    }

    /** How far a value of the second may lie below the best and be as good. */
    public double secondTolerance(double best) {
        return Math.max(secondTolerance, RELATIVE * Math.max(1, Math.abs(best)));
    }

    /** What of a use is rounding only. */
    double useNoise(int budget) {
        return NOISE * RELATIVE * Math.max(1, Math.abs(limits[budget]));
    }
}
