package nl.werkmetwerk.money;

/**
 * Level payments at the end of every year (MODEL 9; also the annual value of a present value at one rate).
 *
 * <p>Formulas, i the rate per year and n the number of years: factor {@code a = (1 − (1+i)^−n) / i}, for i = 0
 * {@code a = n}; payment {@code A = I/a = I·i / (1 − (1+i)^−n)}, for i = 0 {@code A = I/n}. Both are computed by way of
 * ln(1+i), without loss of digits at small rates. The number of years need not be whole, as in the annual values of
 * BLCC 5, which counts days; for any other period (months) i is the rate per period and n the number of periods.
 *
 * <p>Source: MODEL 9 (annuity depreciation under the Dutch budget rules, BBV); capital recovery factor of NIST
 * Handbook 135 (2022); {@code PV} and {@code PMT} of Excel, with the sign turned round.
 */
public final class Annuity {
    private Annuity() {}

    /**
     * Present value of 1 euro at the end of every year.
     *
     * @param rate i per year, above −1
     * @param years n, above 0
     * @return the factor in years, above 0
     * @throws IllegalArgumentException if the rate is not finite and above −1, or the years not finite and above 0
     */
    public static double factor(double rate, double years) {
        if (!(rate > -1 && rate <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("rate (" + rate + ") is not allowed: it is finite and above -1");
        }
        if (!(years > 0 && years <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("years (" + years + ") is not allowed: it is finite and above 0");
        }
        return rate == 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
    }

    /**
     * The level payment that pays off a present value with interest.
     *
     * @param presentValue I in euro, finite, of either sign
     * @param rate i per year, above −1
     * @param years n, above 0
     * @return A in euro a year, with the sign of I
     * @throws IllegalArgumentException if the rate is not finite and above −1, or the years not finite and above 0
     */
    public static double payment(double presentValue, double rate, double years) {
        return presentValue / factor(rate, years);
    }
}
