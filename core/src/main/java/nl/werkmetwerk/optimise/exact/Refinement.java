package nl.werkmetwerk.optimise.exact;

import nl.werkmetwerk.optimise.outcome.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best schedule of a cluster below a cut, or proves that there is none: the problem below a cut is far smaller.
 * Searches get wider; what one leaves open has a better bound at the next: soft minima first, then assets taken as one.
 */
final class Refinement {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final int[] WIDTHS = {100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, ClusterSolver.WIDEST};

    /** Sweeps go on while a pair of them closes more than this part of what is open. */
    private static final double PROGRESS = 0.12;

    /** Width from which a guess is too wide when no schedule was found. */
    private static final int PATIENCE = 300;

    /**
     * The width before which the bound is raised by soft minima, which are as much work as such a search. Street 757 of the
     * second study is proven in 3 s so; without, 4.6 % stays open after 12. From 1,000 on, streets of 8 assets take longer.
     */
    private static final int SOFT = 300;

    private static final int SWEEPS_AFTER_SOFT = 2;

    /**
     * Width before which cases are told apart: ten components that are replaced together get no farther by more, and the
     * streets that 10,000 closes are done sooner by that.
     */
    private static final int CASES = 30_000;

    /** A search is worth it with that many arcs, even when no assets can be taken as one. */
    private static final int FEW_ARCS = 10_000;

    /** Most arcs of two assets taken as one. */
    private static final int MOST_ARCS = 100_000;

    /** Most arcs when a lower guess is no way out. */
    private static final int MORE_ARCS = 1_500_000;

    /** What came of a guess. */
    enum Verdict {
        /** Nothing is left open, or nothing more can be done about it. */
        CLOSED,
        /** There is no schedule below it. */
        REFUTED,
        /** Too much work: a lower guess will do better. */
        TOO_WIDE
    }

    private final BestSoFar best;
    private final Pairing pairing;
    private final Branching branching;
    private final int widest;
    private final Cancellation cancellation;
    private final double cut;
    private final boolean persistent;
    private DualAscent below;
    private boolean easy = true;

    /**
     * @param dual of the whole problem
     * @param branching of the whole problem, for what searches leave open
     * @param widest most labels a year in a search
     * @param persistent whether to go on when it is much work
     */
    Refinement(
            DualAscent dual,
            BestSoFar best,
            Pairing pairing,
            Branching branching,
            int widest,
            Cancellation cancellation,
            double cut,
            boolean persistent) {
        this.best = best;
        this.pairing = pairing;
        this.branching = branching;
        this.widest = widest;
        this.cancellation = cancellation;
        this.cut = cut;
        this.persistent = persistent;
        below = tighten(dual, cut);
    }

    /** Whether it took no search. */
    boolean easy() {
        return easy;
    }

    Verdict run() {
        for (int width : WIDTHS) {
            if (width > widest) {
                break;
            }
            if (width == CASES && persistent && best.found()) {
                branching.run();
            }
            Verdict verdict = best.open() ? prepared(width) : Verdict.CLOSED;
            verdict = verdict == null ? searched(width) : verdict;
            if (verdict != null) {
                return verdict;
            }
            below = tighten(below, Math.min(cut, best.cost()));
        }
        return Verdict.CLOSED;
    }

    /** Raises the bound before a search; null when it is not enough. */
    private @Nullable Verdict prepared(int width) {
        if (width == SOFT && below.bound() < limit()) {
            soften();
        }
        if (below.bound() >= limit()) {
            return prove();
        }
        easy = false;
        DualAscent joined = pairing.joined(below, persistent ? MORE_ARCS : MOST_ARCS);
        if (joined == null && below.arcs() > FEW_ARCS && !persistent) {
            return Verdict.TOO_WIDE;
        }
        below = joined == null ? below : tighten(joined, Math.min(cut, best.cost()));
        return below.bound() >= limit() ? prove() : null;
    }

    private void soften() {
        double stake = Math.max(best.scale(), Math.abs(below.bound()));
        below.smooth(stake, limit());
        sweep(below, SWEEPS_AFTER_SOFT);
        below = below.below(limit());
    }

    /** Searches; null when more is open than was hoped for. */
    private @Nullable Verdict searched(int width) {
        double limit = limit();
        LabelSearch search = new LabelSearch(below, cancellation);
        search.run(limit, width);
        best.take(search, limit);
        if (best.found() && Math.min(search.givenUp(), limit) >= best.limit()) {
            return Verdict.CLOSED;
        }
        if (search.givenUp() == NEVER) {
            return Verdict.REFUTED;
        }
        if ((!best.found() || best.given()) && width >= PATIENCE && !persistent) {
            return Verdict.TOO_WIDE;
        }
        return cancellation.requested() ? Verdict.CLOSED : null;
    }

    private double limit() {
        return Math.min(cut, best.limit());
    }

    /** Nothing costs less than the limit. */
    private Verdict prove() {
        double limit = limit();
        best.prove(limit);
        return best.found() && limit >= best.limit() ? Verdict.CLOSED : Verdict.REFUTED;
    }

    /** Sweeps as long as that helps; drops what lies above the limit. */
    private static DualAscent tighten(DualAscent from, double limit) {
        DualAscent below = from.below(limit);
        for (double before = NEVER; before > PROGRESS * (limit - below.bound()); ) {
            before = below.bound();
            sweep(below, 2);
            before = below.bound() - before;
            below = below.below(limit);
        }
        return below;
    }

    private static void sweep(DualAscent problem, int sweeps) {
        for (int sweep = 0; sweep < sweeps; sweep++) {
            problem.sweep();
        }
    }
}
