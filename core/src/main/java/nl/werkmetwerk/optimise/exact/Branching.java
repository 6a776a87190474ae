package nl.werkmetwerk.optimise.exact;

import java.util.Comparator;
import java.util.PriorityQueue;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Closes what bound and search leave open by cases: in a year there are works, or there are none. Either way decisions
 * drop out, and the bound of the case before it is where its own begins. The case with the least bound is looked at
 * first, by a narrow search, which finds better schedules too; the least bound of a case that is left is one of all.
 * Ends by itself after so many cases, so what it finds depends on no clock.
 */
final class Branching {
    /**
     * Most labels a year of the search of a case. Of opportunistic replacement, 100 in place of 20 take a third of all time
     * and prove no sooner.
     */
    private static final int WIDTH = 20;

    /** The same where no year is left to divide a case by. */
    private static final int LAST_WIDTH = 3_000;

    /** Sweeps at a time over a case. With 3, ten components over 100 years have twice as much left open in equal time. */
    private static final int SWEEPS = 6;

    /** Sweeps go on while they close more than this part of what is open. */
    private static final double PROGRESS = 0.05;

    /** The same before there are cases, which all inherit what is reached. */
    private static final double FIRST_PROGRESS = 0.005;

    /**
     * After more cases than this it goes on only as long as the part that is still open, times the number of cases, is
     * below it. With ten components it is 23 at most; streets that cases do not help are left alone after some 35.
     */
    private static final int TRIAL = 30;

    private static final int MOST_CASES = 5_000;

    /** Most prices that cases keep while they wait: 64 MB. */
    private static final int MOST_PRICES = 8_000_000;

    /** Part of the total by which paths are weighed to choose a year. */
    private static final double TEMPERATURE = 1e-3;

    /** What sets a case apart: whether there are works in a year, and what it was set apart by before. */
    private record Turn(int year, boolean works, @Nullable Turn before) {}

    private record Node(
            double bound,
            int depth,
            int number,
            double[][] price,
            @Nullable Turn turn) {}

    private static final Comparator<Node> LEAST_FIRST = Comparator.comparingDouble(Node::bound)
            .thenComparing(Comparator.comparingInt(Node::depth).reversed())
            .thenComparingInt(Node::number);

    private final BestSoFar best;
    private final Cancellation cancellation;
    private final PriorityQueue<Node> waiting = new PriorityQueue<>(LEAST_FIRST);
    private DualAscent root;
    private boolean begun;
    private double costOfRoot;
    private double left = Double.POSITIVE_INFINITY;
    private int made;

    /** @param dual of the whole problem, after a sweep */
    Branching(DualAscent dual, BestSoFar best, Cancellation cancellation) {
        this.best = best;
        this.cancellation = cancellation;
        root = dual;
    }

    /** Goes through the cases, once, and tells the best so far what it finds; some schedule must be known. */
    void run() {
        if (begun) {
            return;
        }
        begun = true;
        costOfRoot = best.cost();
        root = tight(root.below(best.limit()), FIRST_PROGRESS);
        double begin = root.bound();
        add(root, 0, null);
        for (int looked = 0; !waiting.isEmpty() && mayGoOn(looked, begin); looked++) {
            Node node = waiting.remove();
            if (node.bound() < best.limit()) {
                look(node);
            }
            prove();
        }
        prove();
    }

    private boolean mayGoOn(int looked, double begin) {
        double open = (best.cost() - bound()) / (best.cost() - begin);
        boolean fruitful = looked < TRIAL || looked * open < TRIAL;
        boolean room = (long) waiting.size() * root.priceCount() < MOST_PRICES;
        return best.open() && fruitful && room && looked < MOST_CASES && !cancellation.requested();
    }

    private double bound() {
        double least = Math.min(left, best.limit());
        return waiting.isEmpty() ? least : Math.min(least, waiting.element().bound());
    }

    private void prove() {
        best.prove(bound());
    }

    private void look(Node node) {
        renewRoot();
        DualAscent dual = root.priced(node.price());
        for (Turn turn = node.turn(); turn != null; turn = turn.before()) {
            dual.decide(turn.year(), turn.works());
        }
        dual = dual.below(best.limit());
        dual.sweep();
        double found = searched(dual, WIDTH);
        if (found >= best.limit()) {
            return;
        }
        int year = year(dual);
        if (cancellation.requested() || year < 0) {
            left = Math.min(
                    left, Math.max(node.bound(), cancellation.requested() ? found : searched(dual, LAST_WIDTH)));
            return;
        }
        for (boolean works : new boolean[] {true, false}) {
            DualAscent child = dual.priced(dual.prices());
            child.decide(year, works);
            add(tight(child, PROGRESS), node.depth() + 1, new Turn(year, works, node.turn()));
        }
    }

    /** A better schedule makes the whole problem smaller. */
    private void renewRoot() {
        if (best.cost() < costOfRoot) {
            costOfRoot = best.cost();
            root = root.below(best.limit());
            root.sweep();
            root = root.below(best.limit());
        }
    }

    /** Searches a case; no schedule in it that is better than the best found costs less than what is returned. */
    private double searched(DualAscent dual, int width) {
        double limit = best.limit();
        if (dual.bound() >= limit) {
            return dual.bound();
        }
        LabelSearch search = new LabelSearch(dual, cancellation);
        search.run(limit, width);
        best.better(search);
        return Math.max(dual.bound(), search.givenUp());
    }

    /** The year of which it is least clear whether there are works; −1 when it is of all. */
    private static int year(DualAscent dual) {
        double[] works = dual.worksByYear(TEMPERATURE * Math.abs(dual.bound()));
        int unclear = -1;
        double most = -1;
        for (int year = 0; year < works.length; year++) {
            double clear = Math.min(works[year], 1 - works[year]);
            if (clear > most && dual.undecided(year)) {
                most = clear;
                unclear = year;
            }
        }
        return unclear;
    }

    private void add(DualAscent dual, int depth, @Nullable Turn turn) {
        if (dual.bound() < best.limit()) {
            waiting.add(new Node(dual.bound(), depth, made++, dual.prices(), turn));
        }
    }

    private DualAscent tight(DualAscent from, double progress) {
        double limit = best.limit();
        DualAscent below = from;
        double before = Double.NEGATIVE_INFINITY;
        while (below.bound() < limit && below.bound() - before > progress * (limit - below.bound())) {
            before = below.bound();
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                below.sweep();
            }
            below = below.below(limit);
        }
        return below;
    }
}
