package nl.werkmetwerk.portfolio;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * A case as a portfolio sees it.
 *
 * @param name of the case
 * @param cities of its assets, in the order of the case; {@code none} for those without one
 * @param strategy that is looked at
 * @param baseYear its own
 * @param priceYear its own
 * @param horizon years
 * @param factor F·G, by which its present values are multiplied
 * @param total present value at the portfolio's year and price level, euro
 * @param equivalentAnnualCost euro a year at the portfolio's price level
 * @param savings of the strategy, at the portfolio's year and price level
 */
public record CaseView(
        String name,
        List<String> cities,
        String strategy,
        int baseYear,
        int priceYear,
        int horizon,
        double factor,
        double total,
        double equivalentAnnualCost,
        List<Saved> savings)
        implements Serializable {
    public CaseView {
        cities = List.copyOf(cities);
        savings = List.copyOf(savings);
    }

    /**
     * What the strategy saves.
     *
     * @param baseline what it is set against
     * @param amount euro, present value; negative when it is dearer
     * @param fraction of the baseline's total; empty when that is not positive
     */
    public record Saved(Baseline baseline, double amount, OptionalDouble fraction) implements Serializable {}
}
