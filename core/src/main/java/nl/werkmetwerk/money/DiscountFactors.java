package nl.werkmetwerk.money;

import java.util.Arrays;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.Timing;

/**
 * What one euro of a year is worth at the start of the base year (MODEL 1.5 and 1.6).
 *
 * <p>Formulas: {@code D(y) = Π_{s=b}^{y−1} (1+r_s)^−1 · (1+r_y)^−o} with r_s the rate of year s and o the place of the
 * flow in its year; at the end of the horizon {@code D_end = Π_{s=b}^{b+N−1} (1+r_s)^−1}, which does not move with o.
 */
public final class DiscountFactors {
    private DiscountFactors() {}

    /**
     * Factors of the years b … b+N−1, then D_end.
     *
     * @param rates real yearly rate
     * @param timing place of a flow in its year
     * @param baseYear b
     * @param years N, 1 or more
     * @return N + 1 factors, each above 0; above 1 where rates are negative
     */
    public static double[] of(RateSteps rates, Timing timing, int baseYear, int years) {
        double[] factors = new double[years + 1];
        double[] byYear = new double[years];
        Arrays.setAll(byYear, year -> rates.in(baseYear + year));
        into(factors, byYear, timing);
        return factors;
    }

    /**
     * Overwrites the factors of N years and D_end.
     *
     * @param factors N + 1 places
     * @param rates by year from b on, N, each above −1
     * @param timing place of a flow in its year
     */
    public static void into(double[] factors, double[] rates, Timing timing) {
        double start = 1;
        for (int year = 0; year < rates.length; year++) {
            double growth = 1 + rates[year];
            factors[year] = timing == Timing.START ? start : start * Math.pow(growth, -timing.offset());
            start /= growth;
        }
        factors[rates.length] = start;
    }
}
