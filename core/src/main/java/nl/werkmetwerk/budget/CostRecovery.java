package nl.werkmetwerk.budget;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * How far a levy pays for its cost, in nominal euro of one year (MODEL 9).
 *
 * @param levy income from the levy
 * @param otherIncome income from elsewhere
 * @param cost all cost, what provisions pay for included
 * @param addition to provisions
 * @param withdrawal from provisions
 */
public record CostRecovery(double levy, double otherIncome, double cost, double addition, double withdrawal)
        implements Serializable {
    /** (levy + other income) / (cost + addition − withdrawal); absent where that is not above 0. */
    public OptionalDouble afterProvisions() {
        return ratio(cost + addition - withdrawal);
    }

    /** (levy + other income) / cost, provisions left out; absent where the cost is not above 0. */
    public OptionalDouble beforeProvisions() {
        return ratio(cost);
    }

    private OptionalDouble ratio(double divisor) {
        return divisor > 0 ? OptionalDouble.of((levy + otherIncome) / divisor) : OptionalDouble.empty();
    }
}
