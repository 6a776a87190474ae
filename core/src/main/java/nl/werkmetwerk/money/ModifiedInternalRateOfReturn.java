package nl.werkmetwerk.money;

import java.util.OptionalDouble;

/**
 * The internal rate of return when gains are put out at the rate of the case itself: always one answer (MODEL 6).
 *
 * <p>Formula: {@code (PV⁺/D_end / |PV⁻|)^(1/N) − 1}, a rate per year above −1. PV⁺ and PV⁻ are the present values in
 * euro of the positive and the negative yearly differences, D_end the discount factor of the end of the horizon, N its
 * length in years.
 *
 * <p>Source: MODEL 6; {@code MIRR} of Excel (there PV⁺ and D_end at the reinvestment rate, PV⁻ at the finance rate);
 * equal to the adjusted internal rate of return {@code (1+d)·SIR^(1/N) − 1} of NIST Handbook 135 (2022).
 */
public final class ModifiedInternalRateOfReturn {
    private ModifiedInternalRateOfReturn() {}

    /**
     * The rate, where there are gains as well as losses.
     *
     * @param presentValuePositive PV⁺ in euro, at least 0
     * @param presentValueNegativeAbsolute |PV⁻| in euro, at least 0
     * @param endDiscountFactor D_end, above 0 (above 1 when rates are negative)
     * @param years N, at least 1
     * @return the rate per year; empty without gains (PV⁺ = 0) or without losses (|PV⁻| = 0)
     * @throws IllegalArgumentException if a present value is negative or not finite, the factor not finite and above
     *     0, or the number of years below 1
     */
    public static OptionalDouble of(
            double presentValuePositive, double presentValueNegativeAbsolute, double endDiscountFactor, int years) {
        PresentValueCheck.size(presentValuePositive, "PV+");
        PresentValueCheck.size(presentValueNegativeAbsolute, "|PV-|");
        if (!(endDiscountFactor > 0 && endDiscountFactor <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "discount factor (" + endDiscountFactor + ") is not allowed: it is finite and above 0");
        }
        if (years < 1) {
            throw new IllegalArgumentException("years (" + years + ") is not allowed: it is at least 1");
        }
        if (presentValuePositive == 0 || presentValueNegativeAbsolute == 0) {
            return OptionalDouble.empty();
        }
        double logarithm =
                Math.log(presentValuePositive) - Math.log(endDiscountFactor) - Math.log(presentValueNegativeAbsolute);
        return OptionalDouble.of(Math.expm1(logarithm / years));
    }
}
