package nl.werkmetwerk.money;

import java.util.OptionalDouble;

/**
 * What every euro of extra cost brings back: present value of the gains over that of the losses (MODEL 6).
 *
 * <p>Formula: {@code PV⁺ / |PV⁻|}, without unit, at least 0. PV⁺ and PV⁻ are the present values of the positive and of
 * the negative differences between the yearly costs of baseline and strategy. Above 1 the strategy saves money.
 *
 * <p>Source: MODEL 6; the savings-to-investment ratio (SIR) of NIST Handbook 135 (2022) is this ratio with savings
 * and extra investment told apart by category instead of by sign.
 */
public final class BenefitCostRatio {
    private BenefitCostRatio() {}

    /**
     * The ratio, where there is something to divide by.
     *
     * @param presentValuePositive PV⁺ in euro, at least 0
     * @param presentValueNegativeAbsolute |PV⁻| in euro, at least 0
     * @return the ratio, 0 without gains; empty without losses (|PV⁻| = 0)
     * @throws IllegalArgumentException if a present value is negative or not finite
     */
    public static OptionalDouble of(double presentValuePositive, double presentValueNegativeAbsolute) {
        PresentValueCheck.size(presentValuePositive, "PV+");
        PresentValueCheck.size(presentValueNegativeAbsolute, "|PV-|");
        if (presentValueNegativeAbsolute == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(presentValuePositive / presentValueNegativeAbsolute);
    }
}
