package nl.werkmetwerk.optimise.exact;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.Coupling;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.jspecify.annotations.Nullable;

/**
 * Solves a cluster: a bound first, a narrow search for a good schedule, which lets the bound drop most decisions, and
 * wider and wider searches until nothing better is left. Stopped early, the bound still holds.
 */
public final class ClusterSolver {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Part of the amounts at stake that rounding may take: far above what doubles lose, far below any euro. */
    private static final double ROUNDING = 1e-13;

    /** Most labels a year of the widest search. */
    public static final int WIDEST = 200_000;

    /** The same where a cluster is solved again and again among many: one that is hard is not to keep the others waiting. */
    public static final int HURRIED = 3_000;

    private static final int[] WIDTHS = {100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, WIDEST};

    /** When there is no time: the first of these that finds a schedule will do. */
    private static final int[] HASTY_WIDTHS = {5, 100};

    /** Where something is left open: each is below what the one before it found. */
    private static final int[] NARROW_WIDTHS = {30, 300, 3_000};

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

    /** Sweeps go on while a pair of them closes more than this part of what is open. */
    private static final double PROGRESS = 0.12;

    /** A known schedule is the guess when it is no farther away than so many times the guess there would be. */
    private static final double KNOWN = 2;

    /** A guess that proves too wide is that many times nearer to the bound at the next try. */
    private static final double SHRINK = 2;

    /** Width from which a guess is too wide when no schedule was found. */
    private static final int PATIENCE = 300;

    /** A search is worth it with that many arcs, even when no assets can be taken as one. */
    private static final int FEW_ARCS = 10_000;

    /** Most arcs of two assets taken as one. */
    private static final int MOST_ARCS = 100_000;

    /** Most arcs when a lower guess is no way out. */
    private static final int MORE_ARCS = 1_500_000;

    /** Labels of two assets as one. */
    private static final int MOST_LABELS = 127;

    private final Cluster cluster;
    private final double gap;
    private final Cancellation cancellation;
    private final int widest;
    private final Coupling coupling;
    private final DualAscent dual;
    private final double scale;
    private double best = NEVER;
    private double lowerBound = Double.NEGATIVE_INFINITY;
    private int @Nullable [] decisions;
    private boolean easy = true;

    /** Whether the best schedule is one that was known before: then it says little about how far the search has to go. */
    private boolean given;

    private ClusterSolver(Cluster cluster, double gap, Cancellation cancellation, int widest) {
        this.widest = widest;
        this.cluster = cluster;
        this.gap = gap;
        this.cancellation = cancellation;
        scale = scale(cluster);
        coupling = new Coupling(cluster);
        dual = new DualAscent(cluster);
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
            solver.start(new ScheduleCost(cluster, resolved, List.of(renewals)));
        }
        solver.solve();
        if (solver.best == NEVER && solver.lowerBound == NEVER) {
            throw new Infeasible(solver.searched(Cancellation.NEVER, WIDTHS[0]).conflict(resolved));
        }
        int[][] renewals = solver.decisions == null ? new int[0][] : solver.renewals(resolved, solver.decisions);
        return new ClusterPlan(solver.best, Math.min(solver.best, solver.lowerBound), renewals);
    }

    private void start(ScheduleCost known) {
        double cost = known.sum();
        if (cost < best) {
            best = cost;
            decisions = known.decisions();
            given = true;
        }
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
        raise(dual, cancellation.requested() ? 1 : SWEEPS);
        guess();
        better();
        for (int k = 0; k < HASTY_WIDTHS.length && best == NEVER && lowerBound < NEVER; k++) {
            take(searched(Cancellation.NEVER, HASTY_WIDTHS[k]), NEVER);
        }
    }

    /** What is left open is searched once more, narrowly, below the best schedule there is. */
    private void better() {
        for (int width : NARROW_WIDTHS) {
            if (best - lowerBound > tolerance() && best < NEVER && !cancellation.requested()) {
                LabelSearch search = new LabelSearch(dual.below(best), cancellation);
                search.run(best - tolerance(), width);
                take(search, best - tolerance());
            }
        }
    }

    /** Guesses what the best schedule costs at most, and is right or has a better bound. */
    private void guess() {
        double stake = Math.max(scale, Math.abs(dual.bound()));
        double step = GUESS * stake;
        double narrow = NARROW * stake;
        for (int round = 0; lowerBound < NEVER && !cancellation.requested(); round++) {
            double least = Math.max(lowerBound, dual.bound());
            double cut = round < GUESSES && best > least + (given ? 1 : KNOWN) * step ? least + step : best;
            boolean persistent = step <= narrow || (cut == best && !given);
            Verdict verdict = refine(cut, persistent);
            if (verdict == Verdict.CLOSED || cut == NEVER) {
                return;
            }
            if (verdict == Verdict.TOO_WIDE) {
                step = Math.max(narrow, step / SHRINK);
            } else {
                narrow *= persistent ? SLOW_GROWTH : 1;
                step = easy ? step * GROWTH : narrow;
                raise(dual, easy ? 1 : SWEEPS_AFTER_WORK);
            }
        }
    }

    /** What came of a guess. */
    private enum Verdict {
        /** Nothing is left open, or nothing more can be done about it. */
        CLOSED,
        /** There is no schedule below it. */
        REFUTED,
        /** Too much work: a lower guess will do better. */
        TOO_WIDE
    }

    /** A quick search of everything, for any schedule or for where there is none. */
    private LabelSearch searched(Cancellation until, int width) {
        LabelSearch search = new LabelSearch(dual, until);
        search.run(NEVER, width);
        return search;
    }

    /**
     * Finds the best schedule below a cut, or proves that there is none: the problem below a cut is far smaller.
     *
     * @param persistent whether to go on when it is much work
     */
    private Verdict refine(double cut, boolean persistent) {
        DualAscent below = tighten(dual, cut);
        for (int width : WIDTHS) {
            if (width > widest) {
                break;
            }
            if (below.bound() >= limit(cut)) {
                return prove(limit(cut));
            }
            easy = false;
            DualAscent joined = join(below, persistent ? MORE_ARCS : MOST_ARCS);
            if (joined == null && below.arcs() > FEW_ARCS && !persistent) {
                return Verdict.TOO_WIDE;
            }
            below = joined == null ? below : tighten(joined, Math.min(cut, best));
            if (below.bound() >= limit(cut)) {
                return prove(limit(cut));
            }
            double limit = limit(cut);
            LabelSearch search = new LabelSearch(below, cancellation);
            search.run(limit, width);
            take(search, limit);
            if (best < NEVER && Math.min(search.givenUp(), limit) >= best - tolerance()) {
                return Verdict.CLOSED;
            }
            if (search.givenUp() == NEVER) {
                return Verdict.REFUTED;
            }
            if ((best == NEVER || given) && width >= PATIENCE && !persistent) {
                return Verdict.TOO_WIDE;
            }
            if (cancellation.requested()) {
                return Verdict.CLOSED;
            }
            below = tighten(below, Math.min(cut, best));
        }
        return Verdict.CLOSED;
    }

    /** What a schedule must cost less than to be of interest. */
    private double limit(double cut) {
        return Math.min(cut, best - tolerance());
    }

    /** The same with the two assets that have most to do with each other as one; null when that is too large. */
    private @Nullable DualAscent join(DualAscent below, int arcs) {
        Cluster parts = below.cluster();
        int a = -1;
        int b = -1;
        double most = 0;
        for (int i = 0; i < parts.size() && !parts.rest.any(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                double saved = coupling.between(i, j, parts.assets);
                if (saved > most && parts.chains[i].labels * parts.chains[j].labels <= MOST_LABELS) {
                    most = saved;
                    a = i;
                    b = j;
                }
            }
        }
        return most > 0 ? below.joining(a, b, arcs) : null;
    }

    /** Nothing costs less than the limit. */
    private Verdict prove(double limit) {
        lowerBound = Math.max(lowerBound, limit - rounding());
        return best < NEVER && limit >= best - tolerance() ? Verdict.CLOSED : Verdict.REFUTED;
    }

    /** Sweeps as long as that helps; drops what lies above the limit. */
    private DualAscent tighten(DualAscent from, double limit) {
        DualAscent below = from.below(limit);
        for (double before = NEVER; before > PROGRESS * (limit - below.bound()); ) {
            before = below.bound();
            raise(below, 2);
            before = below.bound() - before;
            below = below.below(limit);
        }
        return below;
    }

    private void raise(DualAscent problem, int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            problem.sweep();
        }
        if (problem == dual) {
            lowerBound = Math.max(lowerBound, Math.min(best, dual.bound()) - rounding());
        }
    }

    /** Takes over what a search found; what it gave up, and what lies above the limit, costs no less. */
    private void take(LabelSearch search, double limit) {
        if (search.best() < best) {
            best = search.best();
            decisions = search.bestDecisions();
            given = false;
        }
        double least = Math.min(search.givenUp(), Math.min(limit, best));
        lowerBound = Math.max(lowerBound, least - rounding());
    }

    private double tolerance() {
        double of = best == NEVER ? lowerBound : best;
        return of == NEVER || of == Double.NEGATIVE_INFINITY ? 0 : Math.max(gap / 2 * Math.abs(of), rounding());
    }

    private double rounding() {
        return ROUNDING * Math.max(scale, best == NEVER ? 0 : Math.abs(best));
    }

    private int[][] renewals(ResolvedCase resolved, int[] chosen) {
        List<int[]> renewals = new ArrayList<>();
        for (int year = 0; year < cluster.years; year++) {
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
