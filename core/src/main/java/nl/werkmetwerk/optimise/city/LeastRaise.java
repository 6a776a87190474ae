package nl.werkmetwerk.optimise.city;

import java.util.List;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * How much budgets over many clusters have to be raised at least, all years together, for there to be a schedule. Cost
 * does not count here: with a price of 0 to 1 on every euro of a budget and year, what clusters spend at least, less the
 * price of the budgets, is at most the sum of all overspending, of any schedule.
 */
public final class LeastRaise {
    private static final int ROUNDS = 16;
    private static final double GAP = 1e-3;

    /** Below this part of what a schedule needs, the bound is content. */
    private static final double CLOSE = 0.995;

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final OptimiserOptions options;
    private final List<int[]> clusters;
    private final SpendingRule rule;
    private final DistrictShares shares;
    private final BudgetRows rows;
    private final PricePool pool;
    private double bound;

    LeastRaise(
            ResolvedCase resolved,
            Sharing sharing,
            OptimiserOptions options,
            List<int[]> clusters,
            SpendingRule rule,
            DistrictShares shares,
            BudgetRows rows) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.options = options.withListener(OptimiserListener.SILENT);
        this.clusters = clusters;
        this.rule = rule;
        this.shares = shares;
        this.rows = rows;
        pool = new PricePool(rows, clusters.size());
    }

    /**
     * Raises the bound.
     *
     * @param overspending by row, of the schedule that overspends least of those known
     * @return euro; 0 when nothing is certain
     */
    double bound(double[] overspending) {
        double known = 0;
        double[] best = new double[overspending.length];
        for (int row = 0; row < best.length; row++) {
            best[row] = overspending[row] > 0 ? 1 : 0;
            known += overspending[row];
        }
        bound = alone();
        double[] price = best;
        double radius = 0.5;
        for (int round = 0;
                round < ROUNDS
                        && bound < CLOSE * known
                        && !options.cancellation().requested();
                round++) {
            CityPlan plan = solve(price);
            if (!plan.found()) {
                return bound;
            }
            double value = value(plan, price);
            boolean better = value > bound || round == 0;
            best = better ? price : best;
            radius *= better ? 1.3 : 0.6;
            bound = Math.max(bound, value);
            price = pool.bestPrices(best, radius, known, 1);
        }
        return bound;
    }

    /** What one cluster overspends at least, when the others spend nothing. */
    private double alone() {
        SpendingRule only = rule.fining(rows.budgets(), 1).costless();
        double most = 0;
        for (ClusterPlan plan : solve(only).plans()) {
            most = plan == null ? most : Math.max(most, plan.lowerBound());
        }
        return most;
    }

    private CityPlan solve(double[] price) {
        return solve(rule.pricing(rows.budgets(), rows.byBudget(price)).costless());
    }

    private CityPlan solve(SpendingRule only) {
        return new CitySolver(resolved, sharing, options, Progress.Phase.BUDGETS).solve(clusters, only, shares, GAP);
    }

    private double value(CityPlan plan, double[] price) {
        double value = plan.lowerBound();
        for (int row = 0; row < price.length; row++) {
            value -= rows.holds(row) ? price[row] * rows.limit(row) : 0;
        }
        for (int i = 0; i < clusters.size(); i++) {
            pool.add(i, rows.column(clusters.get(i), plan.plans()[i], price).costing(0));
        }
        return value;
    }
}
