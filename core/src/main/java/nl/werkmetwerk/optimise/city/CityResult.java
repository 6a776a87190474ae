package nl.werkmetwerk.optimise.city;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Infeasibility;

/**
 * What came out for one way of sharing.
 *
 * @param renewals the best schedule, empty when there is none
 * @param lowerBound no schedule costs less
 * @param open by section: whether its part is not proven to be within the gap
 * @param prices of binding budgets
 * @param infeasibility why there is no schedule, empty when there is one
 */
public record CityResult(
        List<int[]> renewals,
        double lowerBound,
        boolean[] open,
        List<BudgetPrice> prices,
        Optional<Infeasibility> infeasibility) {
    static CityResult of(List<int[]> renewals, double lowerBound, boolean[] open, List<BudgetPrice> prices) {
        return new CityResult(renewals, lowerBound, open, prices, Optional.empty());
    }

    static CityResult none(Infeasibility why) {
        return new CityResult(List.of(), Double.POSITIVE_INFINITY, new boolean[0], List.of(), Optional.of(why));
    }

    /** The same with a better schedule. */
    CityResult with(List<int[]> others) {
        return new CityResult(others, lowerBound, open, prices, infeasibility);
    }

    public boolean found() {
        return infeasibility.isEmpty();
    }
}
