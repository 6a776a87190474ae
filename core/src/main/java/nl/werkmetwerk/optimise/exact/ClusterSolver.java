package nl.werkmetwerk.optimise.exact;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Solves a cluster: a bound first, a narrow search for a good schedule, which lets the bound drop most decisions, and
 * wider and wider searches until nothing better is left. Stopped early, the bound still holds.
 */
public final class ClusterSolver {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Most labels a year of the widest search. */
    public static final int WIDEST = 200_000;

    /** The same where a cluster is solved again and again among many: one that is hard is not to keep the others waiting. */
    public static final int HURRIED = 3_000;

    /** When there is no time: the first of these that finds a schedule will do. */
    private static final int[] HASTY_WIDTHS = {5, 100};

    /** Where something is left open: each is below what the one before it found. */
    private static final int[] NARROW_WIDTHS = {30, 300, 3_000};

    /** Width of a search that only tells where nothing is allowed. */
    private static final int TELLING = 100;

    /** Sweeps over the whole problem before the first guess. */
    private static final int SWEEPS = 6;

    /** First guess of how far the best schedule is above the bound, as a part of the amounts at stake. */
    private static final double GUESS = 0.012;

    /** A wrong guess that was cheap to refute grows by this. */
    private static final double GROWTH = 1.5;

    /** Step after a wrong guess that took work to refute: work grows fast with the distance. */
    private static final double NARROW = 0.004;

    private static final double SLOW_GROWTH = 1.2;
    private static final int SWEEPS_AFTER_WORK = 4;
    private static final int GUESSES = 40;

    /** A known schedule is the guess when it is no farther away than so many times the guess there would be. */
    private static final double KNOWN = 2;

    /** A guess that proves too wide is that many times nearer to the bound at the next try. */
    private static final double SHRINK = 2;

    private final Cluster cluster;
    private final Cancellation cancellation;
    private final int widest;
    private final Pairing pairing;
    private final DualAscent dual;
    private final BestSoFar best;
    private final Branching branching;
    private boolean easy = true;

    private ClusterSolver(Cluster cluster, double gap, Cancellation cancellation, int widest) {
        this.widest = widest;
        this.cluster = cluster;
        this.cancellation = cancellation;
        best = new BestSoFar(cluster, gap);
        pairing = new Pairing(cluster);
        dual = new DualAscent(cluster);
        branching = new Branching(dual, best, cancellation);
    }

    /**
     * Solves a cluster.
     *
     * @param gap relative distance between cost and bound at which to be content, 0 for none
     */
    public static ClusterPlan solve(Cluster cluster, ResolvedCase resolved, double gap, Cancellation cancellation)
            throws Infeasible {
        return solve(cluster, resolved, gap, cancellation, WIDEST, List.of());
    }

    /**
     * Solves a cluster.
     *
     * @param widest most labels a year in a search: beyond it the gap stays open
     * @param known renewals of schedules, at the cheapest of which to start: what is found is never worse
     */
    public static ClusterPlan solve(
            Cluster cluster,
            ResolvedCase resolved,
            double gap,
            Cancellation cancellation,
            int widest,
            List<int[][]> known)
            throws Infeasible {
        ClusterSolver solver = new ClusterSolver(cluster, gap, cancellation, widest);
        for (int[][] renewals : known) {
            solver.best.take(new ScheduleCost(cluster, resolved, List.of(renewals)));
        }
        solver.solve();
        BestSoFar best = solver.best;
        if (!best.found() && best.lowerBound() == NEVER) {
            throw new Infeasible(solver.searched(Cancellation.NEVER, TELLING).conflict(resolved));
        }
        return new ClusterPlan(best.cost(), Math.min(best.cost(), best.lowerBound()), solver.renewals(resolved));
    }

    private void solve() {
        raise(cancellation.requested() ? 1 : SWEEPS);
        guess();
        better();
        for (int k = 0; k < HASTY_WIDTHS.length && !best.found() && best.lowerBound() < NEVER; k++) {
            best.take(searched(Cancellation.NEVER, HASTY_WIDTHS[k]), NEVER);
        }
    }

    /** What is left open is searched once more, narrowly, below the best schedule there is. */
    private void better() {
        for (int width : NARROW_WIDTHS) {
            if (best.open() && best.found() && !cancellation.requested()) {
                LabelSearch search = new LabelSearch(dual.below(best.cost()), cancellation);
                double limit = best.limit();
                search.run(limit, width);
                best.take(search, limit);
            }
        }
    }

    /** Guesses what the best schedule costs at most, and is right or has a better bound. */
    private void guess() {
        double stake = Math.max(best.scale(), Math.abs(dual.bound()));
        double step = GUESS * stake;
        double narrow = NARROW * stake;
        for (int round = 0; best.lowerBound() < NEVER && !cancellation.requested(); round++) {
            double cut = cut(round, step);
            boolean persistent = step <= narrow || (cut == best.cost() && !best.given());
            Refinement.Verdict verdict = refine(cut, persistent);
            if (verdict == Refinement.Verdict.CLOSED || cut == NEVER) {
                return;
            }
            if (verdict == Refinement.Verdict.TOO_WIDE) {
                step = Math.max(narrow, step / SHRINK);
            } else {
                narrow *= persistent ? SLOW_GROWTH : 1;
                step = easy ? step * GROWTH : narrow;
                raise(easy ? 1 : SWEEPS_AFTER_WORK);
            }
        }
    }

    private double cut(int round, double step) {
        double least = Math.max(best.lowerBound(), dual.bound());
        boolean far = best.cost() > least + (best.given() ? 1 : KNOWN) * step;
        return round < GUESSES && far ? least + step : best.cost();
    }

    private Refinement.Verdict refine(double cut, boolean persistent) {
        Refinement refinement = new Refinement(dual, best, pairing, branching, widest, cancellation, cut, persistent);
        Refinement.Verdict verdict = refinement.run();
        easy &= refinement.easy();
        return verdict;
    }

    /** A quick search of everything, for any schedule or for where there is none. */
    private LabelSearch searched(Cancellation until, int width) {
        LabelSearch search = new LabelSearch(dual, until);
        search.run(NEVER, width);
        return search;
    }

    private void raise(int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            dual.sweep();
        }
        best.prove(Math.min(best.cost(), dual.bound()));
    }

    private int[][] renewals(ResolvedCase resolved) {
        List<int[]> renewals = new ArrayList<>();
        int[] chosen = best.decisions();
        for (int year = 0; chosen != null && year < cluster.years; year++) {
            for (int i = 0; i < cluster.size(); i++) {
                int label = cluster.label[chosen[year] * cluster.size() + i];
                if (label < cluster.chains[i].methods) {
                    int method = resolved.assets().firstMethod(cluster.assets[i]) + label;
                    renewals.add(new int[] {cluster.assets[i], year, method});
                }
            }
        }
        return renewals.toArray(new int[0][]);
    }
}
