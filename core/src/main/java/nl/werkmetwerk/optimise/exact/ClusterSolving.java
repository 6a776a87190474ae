package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterBuilder;
import nl.werkmetwerk.optimise.graph.ClusterPart;
import nl.werkmetwerk.optimise.graph.ClusterParts;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Solves clusters: exactly where that can be, else with a bound of parts that are looked at apart and a searched
 * schedule. Holds scratch: one for each thread.
 */
public final class ClusterSolving {
    /** Parts need not be solved to the end: between them much more is open. */
    private static final double CLOSE = 1e-4;

    private static final int[] WINDOWS = {-1, 0, 2, 5, 10, 20};

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final ClusterBuilder builder;
    private final Cancellation cancellation;
    private final int widest;

    public ClusterSolving(ResolvedCase resolved, Sharing sharing, Cancellation cancellation) {
        this(resolved, sharing, cancellation, ClusterSolver.WIDEST);
    }

    /** @param widest most labels a year in a search: beyond it the gap stays open */
    public ClusterSolving(ResolvedCase resolved, Sharing sharing, Cancellation cancellation, int widest) {
        this.widest = widest;
        this.resolved = resolved;
        this.sharing = sharing;
        this.cancellation = cancellation;
        builder = new ClusterBuilder(resolved);
    }

    /**
     * Solves a cluster.
     *
     * @param spending what a euro spent costs above its present value, and what may be spent at most
     * @param shares what clusters pay of the kinds that districts share
     * @param gap relative distance between cost and bound at which to be content, 0 for none
     * @throws Infeasible if it is certain that there is no schedule
     */
    public ClusterPlan solve(int[] assets, SpendingRule spending, DistrictShares shares, double gap) throws Infeasible {
        return solve(assets, spending, shares, gap, List.of());
    }

    /**
     * Solves a cluster.
     *
     * @param known renewals of schedules, at the cheapest of which to start: asset, year number and method of each
     */
    public ClusterPlan solve(
            int[] assets, SpendingRule spending, DistrictShares shares, double gap, List<int[][]> known)
            throws Infeasible {
        if (ClusterParts.tooLarge(resolved, assets)) {
            return search(assets, spending, shares, ClusterParts.MOST_OF_PART, known);
        }
        Cluster cluster = builder.build(sharing, assets, spending, shares);
        return ClusterSolver.solve(cluster, resolved, gap, cancellation, widest, known);
    }

    /**
     * A schedule by search, with the sum of the bounds of its parts.
     *
     * @param mostOfPart most decisions a year of a part that is bounded on its own
     * @param known renewals of schedules from which to start
     */
    public ClusterPlan search(
            int[] assets, SpendingRule spending, DistrictShares shares, long mostOfPart, List<int[][]> known)
            throws Infeasible {
        int years = resolved.clock().years();
        int[][] wishes = none(assets.length, years);
        double bound = 0;
        for (ClusterPart part : ClusterParts.of(resolved, sharing, assets, mostOfPart)) {
            Cluster cluster = builder.build(sharing, part, spending, shares);
            ClusterPlan plan = ClusterSolver.solve(cluster, resolved, CLOSE, cancellation);
            bound += plan.lowerBound();
            wish(plan.renewals(), assets, part, wishes);
        }
        PlanWalk walk = new PlanWalk(resolved, sharing, assets, spending, shares);
        PlanSearch search = new PlanSearch(walk, assets.length, years, cancellation);
        search.start(wishes, -1);
        for (int window : WINDOWS) {
            search.start(none(assets.length, years), window);
        }
        for (int[][] renewals : known) {
            search.start(wishes(renewals, assets, years), -1);
        }
        search.run();
        if (search.cost() == Double.POSITIVE_INFINITY) {
            return new ClusterPlan(Double.POSITIVE_INFINITY, bound, new int[0][]);
        }
        search.replay();
        return new ClusterPlan(search.cost(), Math.min(bound, search.cost()), walk.renewals());
    }

    private static int[][] none(int assets, int years) {
        int[][] none = new int[assets][years];
        for (int[] ofAsset : none) {
            Arrays.fill(ofAsset, -1);
        }
        return none;
    }

    private void wish(int[][] renewals, int[] assets, ClusterPart part, int[][] wishes) {
        for (int[] renewal : renewals) {
            if (!part.others()[Arrays.binarySearch(part.assets(), renewal[0])]) {
                wish(renewal, assets, wishes);
            }
        }
    }

    private int[][] wishes(int[][] renewals, int[] assets, int years) {
        int[][] wishes = none(assets.length, years);
        for (int[] renewal : renewals) {
            wish(renewal, assets, wishes);
        }
        return wishes;
    }

    private void wish(int[] renewal, int[] assets, int[][] wishes) {
        int i = Arrays.binarySearch(assets, renewal[0]);
        wishes[i][renewal[1]] = renewal[2] - resolved.assets().firstMethod(renewal[0]);
    }
}
