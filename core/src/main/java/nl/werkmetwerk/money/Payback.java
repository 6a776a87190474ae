package nl.werkmetwerk.money;

import java.util.OptionalInt;

/**
 * Discounted payback: from when on the gains have made up for the losses, for good (MODEL 6).
 *
 * <p>With cumulative sums {@code S_k = d_0 + … + d_k} of the discounted differences d (euro, baseline less strategy),
 * it is the least i with {@code S_k ≥ −tolerance} for every k from i to the last. The last difference holds the
 * closing value (residual value and backlog, year b+N): it counts in the sums but is no year to pay back in.
 *
 * <p>Source: MODEL 6 ({@code paybackYear} = b + i); discounted payback of NIST Handbook 135 (2022), which likewise
 * asks that later costs do not undo it. With factors 1 it is simple payback.
 */
public final class Payback {
    private Payback() {}

    /**
     * Index of the year of payback.
     *
     * @param discountedDifferences euro, one for each year b … b+N, the last with the closing value
     * @param tolerance euro, at least 0: a shortfall up to this is none
     * @return index from 0 to length − 2; empty when the sums do not stay above, or do so at the last entry only
     * @throws IllegalArgumentException if the tolerance is negative or not a number
     */
    public static OptionalInt index(double[] discountedDifferences, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance (" + tolerance + ") is not allowed: it is at least 0");
        }
        double sum = 0;
        int first = 0;
        for (int i = 0; i < discountedDifferences.length; i++) {
            sum += discountedDifferences[i];
            if (!(sum >= -tolerance)) {
                first = i + 1;
            }
        }
        return first <= discountedDifferences.length - 2 ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
