package nl.werkmetwerk.money;

/**
 * Net present value, the sum every other measure starts from (MODEL 6).
 *
 * <p>Formula: {@code NPV = Σ amounts[i] · factors[i]}, in euro. With a constant yearly rate r and times t in years a
 * factor is {@code (1+r)^-t}; the factors of a case are the D(y) of MODEL 1.
 *
 * <p>Source: MODEL 6; the definition of NIST Handbook 135 (2022), and of {@code NPV} and {@code XNPV} in Excel, which
 * differ in their factors only.
 */
public final class NetPresentValue {
    private NetPresentValue() {}

    /**
     * Adds in the order of the arrays, so that equal input gives equal bits.
     *
     * @param amounts euro, finite
     * @param factors discount factor of each amount, finite; for a rate above −1 it is above 0
     * @return present value in euro; 0 without amounts
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static double of(double[] amounts, double[] factors) {
        if (amounts.length != factors.length) {
            throw new IllegalArgumentException(
                    amounts.length + " amounts and " + factors.length + " discount factors: every amount needs one");
        }
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += amounts[i] * factors[i];
        }
        return sum;
    }
}
