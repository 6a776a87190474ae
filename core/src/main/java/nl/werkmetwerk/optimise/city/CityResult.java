package nl.werkmetwerk.optimise.city;

import java.util.List;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Infeasibility;

/**
 * What came out for one way of sharing.
 *
 * @param renewals the best schedule, null when there is none
 * @param lowerBound no schedule costs less
 * @param open by section: whether its part is not proven to be within the gap
 * @param prices of binding budgets
 * @param infeasibility why there is no schedule, null when there is one
 */
public record CityResult(
        List<int[]> renewals,
        double lowerBound,
        boolean[] open,
        List<BudgetPrice> prices,
        Infeasibility infeasibility) {
    static CityResult none(Infeasibility why) {
        return new CityResult(null, Double.POSITIVE_INFINITY, new boolean[0], List.of(), why);
    }

    public boolean found() {
        return renewals != null;
    }
}
