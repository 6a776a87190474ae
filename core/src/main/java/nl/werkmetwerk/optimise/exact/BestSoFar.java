package nl.werkmetwerk.optimise.exact;

import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import org.jspecify.annotations.Nullable;

/** The best schedule of a cluster that is known, and what none costs less than. */
final class BestSoFar {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Part of the amounts at stake that rounding may take: far above what doubles lose, far below any euro. */
    private static final double ROUNDING = 1e-13;

    private final double gap;
    private final double scale;
    private double cost = NEVER;
    private double lowerBound = Double.NEGATIVE_INFINITY;
    private int @Nullable [] decisions;
    private boolean given;

    /** @param gap relative distance between cost and bound at which to be content, 0 for none */
    BestSoFar(Cluster cluster, double gap) {
        this.gap = gap;
        scale = largest(cluster);
    }

    private static double largest(Cluster cluster) {
        double largest = 1;
        for (double[] costs : cluster.cost) {
            for (double cost : costs) {
                largest = Math.max(largest, cost);
            }
        }
        return largest;
    }

    /** Takes over a schedule known before, when it is better. */
    void take(ScheduleCost known) {
        double sum = known.sum();
        if (sum < cost) {
            cost = sum;
            decisions = known.decisions();
            given = true;
        }
    }

    /** Takes over what a search below a limit found; what it gave up, and what lies above the limit, costs no less. */
    void take(LabelSearch search, double limit) {
        better(search);
        prove(Math.min(search.givenUp(), Math.min(limit, cost)));
    }

    /** Takes over what a search of a part of the problem found. */
    void better(LabelSearch search) {
        if (search.best() < cost) {
            cost = search.best();
            decisions = search.bestDecisions();
            given = false;
        }
    }

    /** No schedule costs less. */
    void prove(double least) {
        lowerBound = Math.max(lowerBound, least - rounding());
    }

    /** Cost of the best schedule; infinite when none is known. */
    double cost() {
        return cost;
    }

    /** The decision of every year of the best schedule, null when none is known. */
    int @Nullable [] decisions() {
        return decisions;
    }

    /** No schedule costs less; infinite when there is none. */
    double lowerBound() {
        return lowerBound;
    }

    /** Whether there is a schedule. */
    boolean found() {
        return cost < NEVER;
    }

    /** Whether it was known before: then it says little about how far the search has to go. */
    boolean given() {
        return given;
    }

    /** What a schedule must cost less than to be of interest. */
    double limit() {
        return cost - tolerance();
    }

    /** Whether a better schedule may still be worth looking for. */
    boolean open() {
        return limit() - lowerBound > 2 * rounding();
    }

    double tolerance() {
        double of = cost == NEVER ? lowerBound : cost;
        return of == NEVER || of == Double.NEGATIVE_INFINITY ? 0 : Math.max(gap / 2 * Math.abs(of), rounding());
    }

    /** The largest amount at stake in a year, 1 or more. */
    double scale() {
        return scale;
    }

    private double rounding() {
        return ROUNDING * Math.max(scale, cost == NEVER ? 0 : Math.abs(cost));
    }
}
