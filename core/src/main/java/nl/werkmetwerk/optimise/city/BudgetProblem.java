package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterSolver;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.jspecify.annotations.Nullable;

/**
 * Budgets over many clusters, as a question: what it is about, and what it costs at prices on every euro spent, at which the
 * clusters are apart again.
 *
 * @param resolved the case
 * @param sharing under which way of sharing
 * @param options how it is run
 * @param clusters assets of each
 * @param rule what a euro spent costs apart from the budgets
 * @param shares what clusters pay of the kinds that districts share
 * @param rows the budgets by year
 */
record BudgetProblem(
        ResolvedCase resolved,
        Sharing sharing,
        OptimiserOptions options,
        List<int[]> clusters,
        SpendingRule rule,
        DistrictShares shares,
        BudgetRows rows) {
    /** Euro; what budgets have to be raised by for certain is more than rounding. */
    private static final double CERTAIN = 0.01;

    /** Whether there are few enough clusters to try combinations of their schedules, and to solve each to the end. */
    boolean few() {
        return clusters.size() <= Combination.MOST_CLUSTERS;
    }

    /** The rule by which no cluster by itself spends more than a budget. */
    SpendingRule capped() {
        return rule.limiting(rows.budgets());
    }

    /**
     * Solves the clusters apart, at prices.
     *
     * @param within rule apart from the prices
     * @param gap relative distance at which to be content with a cluster
     * @param known schedules from which to start, where there are any
     */
    CityPlan at(double[] price, SpendingRule within, double gap, @Nullable PricePool known) {
        int[] cheapest = known == null ? null : known.cheapest(price);
        OptimiserOptions silent = options.withListener(OptimiserListener.SILENT);
        int widest = few() ? ClusterSolver.WIDEST : ClusterSolver.HURRIED;
        return new CitySolver(resolved, sharing, silent, Progress.Phase.BUDGETS, widest)
                .solve(
                        clusters,
                        rows.pricing(within, price),
                        shares,
                        gap,
                        () -> i -> known == null || cheapest == null
                                ? List.of()
                                : List.<int[][]>of(
                                        known.columns(i).get(cheapest[i]).renewals()));
    }

    /** The bound that schedules at prices give: their own bounds, less the price of all that may be spent. */
    double bound(CityPlan plan, double[] price) {
        double value = plan.lowerBound();
        for (int row = 0; row < price.length; row++) {
            value -= rows.holds(row) ? price[row] * rows.limit(row) : 0;
        }
        return value;
    }

    /** Adds the schedules of all clusters to what is known; the number of each. */
    int[] keep(CityPlan plan, double[] price, PricePool pool) {
        int[] numbers = new int[clusters.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = pool.add(i, rows.column(clusters.get(i), plan.plans()[i], price));
        }
        return numbers;
    }

    /** The renewals of one known schedule of each cluster. */
    List<int[]> renewals(PricePool pool, Repair chosen) {
        List<int[]> renewals = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            renewals.addAll(
                    Arrays.asList(pool.columns(i).get(chosen.choice()[i]).renewals()));
        }
        return renewals;
    }

    /**
     * Why nothing fits: the schedule that overspends least, and what no schedule can do without.
     *
     * @param nearest that schedule, null when there is none at all
     * @param hopeless whether it is certain that nothing fits
     */
    Infeasibility infeasibility(PricePool pool, @Nullable Repair nearest, boolean hopeless) {
        if (nearest == null) {
            return new Infeasibility(List.of(), List.of(), false);
        }
        BudgetRows plain = new BudgetRows(resolved, sharing, shares, rows.budgets());
        double[] over = Arrays.copyOf(nearest.overspending(), plain.count());
        List<Shortage> shortages = Shortages.of(resolved, sharing, plain, over, renewals(pool, nearest));
        double raise = new LeastRaise(resolved, sharing, options, clusters, rule, shares, plain).bound(over);
        OptionalDouble least = raise > CERTAIN ? OptionalDouble.of(raise) : OptionalDouble.empty();
        return new Infeasibility(List.of(), shortages, hopeless || least.isPresent(), least);
    }
}
