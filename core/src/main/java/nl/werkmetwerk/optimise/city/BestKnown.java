package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterBuilder;
import nl.werkmetwerk.optimise.graph.ClusterParts;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * The cheapest known way of working that keeps to the constraints, of a case as a whole: for where clusters depend on each
 * other, by a budget or by what a district shares, so that none of them can begin at it by itself.
 */
final class BestKnown {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final List<int[]> clusters;
    private final BudgetCheck budgets;
    private final int threads;

    BestKnown(ResolvedCase resolved, Sharing sharing, List<int[]> clusters, int threads) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.clusters = clusters;
        this.threads = threads;
        budgets = new BudgetCheck(resolved, resolved.source().constraints().budgets());
    }

    /** Total of a schedule, euro. */
    double total(List<int[]> renewals) {
        return StrategyTotal.of(resolved, strategy(renewals), threads);
    }

    /**
     * The cheapest that is cheaper than a total.
     *
     * @param known ways of working
     * @return asset, year number and method of its renewals; empty where none is
     */
    Optional<List<int[]>> cheaperThan(double total, Incumbents known) {
        Optional<List<int[]>> best = Optional.empty();
        double least = total - 1e-9 * Math.max(1, Math.abs(total));
        IntFunction<List<int[][]>> everything = known.of(List.of(all())).get();
        for (int[][] way : everything.apply(0)) {
            List<int[]> renewals = Arrays.asList(way);
            double cost = total(renewals);
            if (cost < least && isAllowed(renewals)) {
                least = cost;
                best = Optional.of(renewals);
            }
        }
        return best;
    }

    private int[] all() {
        int[] all = new int[resolved.assets().count()];
        Arrays.setAll(all, asset -> asset);
        return all;
    }

    private Strategy strategy(List<int[]> renewals) {
        return Schedules.complete(resolved, "known", sharing, renewals);
    }

    private boolean isAllowed(List<int[]> renewals) {
        return budgets.holds(strategy(renewals)) && clusters.stream().allMatch(cluster -> isAllowed(cluster, renewals));
    }

    /** Whether a cluster may be lived through like that; not known of one that is too large to build. */
    private boolean isAllowed(int[] assets, List<int[]> renewals) {
        if (ClusterParts.tooLarge(resolved, assets)) {
            return false;
        }
        try {
            Cluster cluster =
                    new ClusterBuilder(resolved).build(sharing, assets, SpendingRule.free(), DistrictShares.alone());
            List<int[]> own = renewals.stream()
                    .filter(renewal -> Arrays.binarySearch(assets, renewal[0]) >= 0)
                    .toList();
            return ScheduleCost.of(cluster, resolved, own) < Double.POSITIVE_INFINITY;
        } catch (Infeasible e) {
            return false;
        }
    }
}
