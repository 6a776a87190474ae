package nl.werkmetwerk.money;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * All rates at which a series of flows is worth nothing (MODEL 6, {@code irrRoots} and {@code irr}).
 *
 * <p>Formula: the roots r per year of {@code f(r) = Σ amounts[i] · (1+r)^−times[i]} in the open interval (−0.99, 10).
 * With {@code u = ln(1+r)} f is a sum of exponentials in u. Its roots are found exactly, not by scanning or from a
 * guess: see {@link ExponentialSumRoots}.
 *
 * <p>Renewal put off and residual value make a series of differences change sign several times, so that there may be
 * none, one or many of these rates. Only when there is exactly one is it worth reporting as <em>the</em> internal rate.
 *
 * <p>Source: MODEL 6; rule of signs for sums of exponentials (Laguerre, 1883): G.J.O. Jameson, Counting zeros of
 * generalised polynomials, The Mathematical Gazette 90 (2006), 223–234.
 */
public final class InternalRateOfReturn {
    /** Rates at or below this are not looked for. */
    private static final double LOWEST = -0.99;

    /** Rates at or above this are not looked for. */
    private static final double HIGHEST = 10;

    /** Greatest size of a time in years, as of any number in a case. */
    private static final double LATEST = 1e12;

    private InternalRateOfReturn() {}

    /**
     * All internal rates, each once.
     *
     * <p>A root where f touches 0 without crossing counts, once: any critical point where |f| is at most 1e-12 of the
     * sum of the sizes of its terms. So roots between which f stays that small are one root. The ends are excluded, and
     * so is what lies within 1e-12 of them in u.
     *
     * @param amounts euro, finite, of any sign
     * @param times years, at most 1e12 in size, in any order, repeated or not, whole or not (0.5 is the middle of the
     *     first year)
     * @return the rates per year, ascending; empty when all amounts are 0 (or cancel out) or there is no root
     * @throws IllegalArgumentException if the arrays differ in length, an amount is not finite, or a time is not a
     *     number of at most 1e12 in size
     */
    public static double[] roots(double[] amounts, double[] times) {
        check(amounts, times);
        ExponentialSum sum = ExponentialSum.of(amounts, times);
        double[] roots = ExponentialSumRoots.between(sum, Math.log1p(LOWEST), Math.log1p(HIGHEST));
        return Arrays.stream(roots).map(Math::expm1).toArray();
    }

    /**
     * The internal rate of return in the sense of MODEL 6.
     *
     * @param roots all internal rates, as {@link #roots} gives them
     * @return the root when there is exactly one, else empty
     */
    public static OptionalDouble single(double[] roots) {
        return roots.length == 1 ? OptionalDouble.of(roots[0]) : OptionalDouble.empty();
    }

    private static void check(double[] amounts, double[] times) {
        if (amounts.length != times.length) {
            throw new IllegalArgumentException(
                    amounts.length + " amounts and " + times.length + " times: every amount needs one");
        }
        checkSize(amounts, Double.MAX_VALUE, "amounts");
        checkSize(times, LATEST, "times");
    }

    private static void checkSize(double[] values, double most, String name) {
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= most)) {
                throw new IllegalArgumentException(
                        name + "[" + i + "] (" + values[i] + ") is not allowed: it is at most " + most + " in size");
            }
        }
    }
}
