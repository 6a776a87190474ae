package nl.werkmetwerk.money;

/**
 * The level yearly amount worth as much as a total, to compare plans of different length (MODEL 6).
 *
 * <p>Formula: {@code EAC = total / Σ_y D(y)}, in euro a year, with D(y) the discount factors of the years b … b+N−1
 * under the timing of the case. With one rate and flows at year end it is {@link Annuity#payment}.
 *
 * <p>Source: MODEL 6; the annual value of NIST Handbook 135 (2022) and BLCC 5.
 */
public final class EquivalentAnnualCost {
    private EquivalentAnnualCost() {}

    /**
     * Spreads a present value over the years of the factors.
     *
     * @param total present value in euro, finite, of either sign
     * @param discountFactors factor of every year, finite
     * @return euro a year, with the sign of the total
     * @throws IllegalArgumentException if the factors do not add up to more than 0 (there are none)
     */
    public static double of(double total, double[] discountFactors) {
        double sum = 0;
        for (double factor : discountFactors) {
            sum += factor;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("sum of discount factors (" + sum + ") is not allowed: it lies above 0");
        }
        return total / sum;
    }
}
