package nl.werkmetwerk.money;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * {@code g(u) = Σ c_j · e^(−t_j·u)}, with t ascending and distinct and no c equal to 0.
 *
 * <p>Its positive multiples and its shifts in time ({@code g·e^(s·u)}) have the same roots and signs, so the
 * coefficients are kept with greatest size in [1, 2) and the exponents from 0. It has at most as many real roots,
 * counted with multiplicity, as its coefficients change sign (Descartes' rule, which holds for real exponents too).
 */
final class ExponentialSum {
    private final double[] coefficients;
    private final double[] exponents;

    private ExponentialSum(double[] coefficients, double[] exponents) {
        this.coefficients = coefficients;
        this.exponents = exponents;
    }

    /**
     * The sum of {@code amounts[i] · e^(−times[i]·u)}, times a power of 2 and shifted to start at exponent 0.
     *
     * <p>Times that differ by rounding only (4 ulp of the latest) are merged. What is left where amounts cancel is
     * dropped when it is within the rounding error of their sum: such a ghost could outweigh all else at a rate near
     * −100 %.
     */
    static ExponentialSum of(double[] amounts, double[] times) {
        int[] order = inOrderOfTime(amounts, times);
        double[] scaled = scaled(amounts);
        double[] coefficients = new double[order.length];
        double[] exponents = new double[order.length];
        double same = 4 * Math.ulp(largest(times));
        int count = 0;
        for (int from = 0, to; from < order.length; from = to) {
            double time = times[order[from]];
            to = from + 1;
            while (to < order.length && times[order[to]] - time <= same) {
                to++;
            }
            exponents[count] = time - times[order[0]];
            coefficients[count] = merged(scaled, order, from, to);
            count++;
        }
        return withoutZeros(Arrays.copyOf(coefficients, count), Arrays.copyOf(exponents, count));
    }

    /** Indices of the amounts that are not 0, by time. */
    private static int[] inOrderOfTime(double[] amounts, double[] times) {
        return IntStream.range(0, times.length)
                .filter(i -> amounts[i] != 0)
                .boxed()
                .sorted((i, j) -> Double.compare(times[i], times[j]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Sum of {@code amounts[order[from]] … amounts[order[to − 1]]}, 0 when that is all rounding. */
    private static double merged(double[] amounts, int[] order, int from, int to) {
        double sum = 0;
        double size = 0;
        for (int i = from; i < to; i++) {
            sum += amounts[order[i]];
            size += Math.abs(amounts[order[i]]);
        }
        boolean rounding = to - from > 1 && Math.abs(sum) <= (to - from) * Math.ulp(1.0) * size;
        return rounding ? 0 : sum;
    }

    /** Number of times that one coefficient and the next differ in sign: an upper bound on the number of roots. */
    int signChanges() {
        return (int) IntStream.range(1, coefficients.length)
                .filter(this::changesSignAt)
                .count();
    }

    /**
     * The derivative of {@code g(u)·e^(s·u)}, with s between the exponents of the last change of sign: coefficients
     * {@code c_j·(s − t_j)}. Those beyond s turn round, so it has exactly one change of sign fewer; and by Rolle's
     * theorem one of its roots lies between any two of g.
     */
    ExponentialSum slope() {
        int change = coefficients.length - 1;
        while (!changesSignAt(change)) {
            change--;
        }
        double shift = exponents[change - 1] + (exponents[change] - exponents[change - 1]) / 2;
        double[] next = new double[coefficients.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = coefficients[j] * (shift - exponents[j]);
        }
        return withoutZeros(next, exponents);
    }

    /**
     * {@code g(u) / Σ |c_j · e^(−t_j·u)|}, in [−1, 1]: it has the roots of g and tells how exact its sign is. Powers
     * of e are scaled by the greatest, which is the last where u is negative and else the first: no horizon overflows.
     */
    double relativeValue(double u) {
        double greatest = u < 0 ? exponents[exponents.length - 1] : 0;
        double sum = 0;
        double size = 0;
        for (int j = 0; j < exponents.length; j++) {
            double term = coefficients[j] * Math.exp((greatest - exponents[j]) * u);
            sum += term;
            size += Math.abs(term);
        }
        return sum / size;
    }

    private boolean changesSignAt(int j) {
        return coefficients[j - 1] > 0 != coefficients[j] > 0;
    }

    /** Drops coefficients of 0 and scales the others, so that no chain of slopes overflows. */
    private static ExponentialSum withoutZeros(double[] coefficients, double[] exponents) {
        double[] scaled = scaled(coefficients);
        int[] kept = IntStream.range(0, scaled.length)
                .filter(j -> Math.abs(scaled[j]) >= Double.MIN_NORMAL)
                .toArray();
        return new ExponentialSum(
                Arrays.stream(kept).mapToDouble(j -> scaled[j]).toArray(),
                Arrays.stream(kept).mapToDouble(j -> exponents[j]).toArray());
    }

    /** The values times the power of 2, hence without rounding, that brings the greatest size into [1, 2). */
    private static double[] scaled(double[] values) {
        int exponent = Math.getExponent(largest(values));
        return Arrays.stream(values).map(value -> Math.scalb(value, -exponent)).toArray();
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
