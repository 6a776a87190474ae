package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Solves a cluster: a bound first, a narrow search for a good schedule, which lets the bound drop most decisions, and
 * wider and wider searches until nothing better is left. Stopped early, the bound still holds.
 */
final class ClusterSolver {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Part of the amounts at stake that rounding may take: far above what doubles lose, far below any euro. */
    private static final double ROUNDING = 1e-13;

    private static final int[] WIDTHS = {8, 32, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 200_000};
    /** Sweeps between two searches: once as many for the narrowest, twice for the next, and so on. */
    private static final int SWEEPS = 5;

    /** A search is widened when the sweeps leave more than this part of the distance open. */
    private static final double PROGRESS = 0.7;

    private final Cluster cluster;
    private final double gap;
    private final Cancellation cancellation;
    private final DualAscent dual;
    private final LabelSearch search;
    private final double scale;
    private double best = NEVER;
    private double lowerBound = Double.NEGATIVE_INFINITY;
    private int[] decisions;

    private ClusterSolver(Cluster cluster, double gap, Cancellation cancellation) {
        this.cluster = cluster;
        this.gap = gap;
        this.cancellation = cancellation;
        scale = scale(cluster);
        dual = new DualAscent(cluster);
        search = new LabelSearch(cluster, dual, cancellation);
    }

    /**
     * Solves a cluster.
     *
     * @param gap relative distance between cost and bound at which to be content, 0 for none
     */
    static ClusterPlan solve(Cluster cluster, ResolvedCase resolved, double gap, Cancellation cancellation)
            throws Infeasible {
        ClusterSolver solver = new ClusterSolver(cluster, gap, cancellation);
        solver.solve();
        if (solver.best == NEVER && solver.lowerBound == NEVER) {
            throw new Infeasible(solver.search.conflict(resolved));
        }
        int[][] renewals = solver.decisions == null ? new int[0][] : solver.renewals(resolved);
        return new ClusterPlan(solver.best, Math.min(solver.best, solver.lowerBound), renewals);
    }

    private static double scale(Cluster cluster) {
        double largest = 1;
        for (double[] costs : cluster.cost) {
            for (double cost : costs) {
                largest = Math.max(largest, cost);
            }
        }
        return largest;
    }

    private void solve() {
        raise(SWEEPS);
        double open = NEVER;
        for (int step = 0; step < WIDTHS.length; ) {
            if (lowerBound == NEVER || best - lowerBound <= tolerance()) {
                return;
            }
            double cut = best - tolerance();
            search.run(dual.slack(), cut, WIDTHS[step]);
            take(cut);
            if (search.givenUp() == NEVER || cancellation.requested()) {
                return;
            }
            dual.cut(best);
            raise(SWEEPS * (1 + step));
            dual.prune();
            step += best - lowerBound > PROGRESS * open ? 1 : 0;
            open = best - lowerBound;
        }
    }

    private void raise(int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            dual.sweep();
        }
        lowerBound = Math.max(lowerBound, Math.min(best, dual.bound()) - rounding());
    }

    /** Takes over what a search found; what it gave up, and what lies above the cut, costs no less. */
    private void take(double cut) {
        if (search.best() < best) {
            best = search.best();
            decisions = search.bestDecisions();
        }
        double least = Math.min(search.givenUp(), Math.min(cut, best));
        lowerBound = Math.max(lowerBound, least - rounding());
    }

    private double tolerance() {
        return best == NEVER ? 0 : Math.max(gap / 2 * Math.abs(best), rounding());
    }

    private double rounding() {
        return ROUNDING * Math.max(scale, best == NEVER ? 0 : Math.abs(best));
    }

    private int[][] renewals(ResolvedCase resolved) {
        List<int[]> renewals = new ArrayList<>();
        for (int year = 0; year < cluster.years; year++) {
            for (int i = 0; i < cluster.size(); i++) {
                int label = cluster.label[decisions[year] * cluster.size() + i];
                if (label < cluster.chains[i].methods) {
                    int method = resolved.assets().firstMethod(cluster.assets[i]) + label;
                    renewals.add(new int[] {cluster.assets[i], year, method});
                }
            }
        }
        return renewals.toArray(new int[0][]);
    }
}
