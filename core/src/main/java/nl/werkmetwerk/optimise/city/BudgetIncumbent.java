package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The best schedule within the budgets, put together of known schedules of the clusters, mended and bettered. */
final class BudgetIncumbent {
    /** Rise of a price for schedules that fit, as a part of a euro of its year. */
    static final double DEARER = 0.3;

    /** The best schedule is bettered as long as that helps by this part of its cost. */
    private static final double POLISHED = 1e-6;

    /** Times that overspending clusters are solved anew in a round. */
    private static final int PASSES = 6;

    /** The same while few clusters do not fit. */
    private static final int MORE_PASSES = 15;

    /** What is left of the guiding price of a year in which all fits. */
    private static final double FADING = 0.9;

    private final BudgetProblem problem;
    private final BudgetRows rows;
    private final PricePool pool;
    private final Mending mending;
    private @Nullable Repair best;
    private double cost = Double.POSITIVE_INFINITY;
    private double polished = Double.POSITIVE_INFINITY;
    private @Nullable Repair nearest;
    private double least = Double.POSITIVE_INFINITY;

    BudgetIncumbent(BudgetProblem problem, PricePool pool) {
        this.problem = problem;
        this.pool = pool;
        rows = problem.rows();
        mending = new Mending(problem, pool);
    }

    /** Cost of the best schedule, infinite when none fits. */
    double cost() {
        return cost;
    }

    boolean found() {
        return best != null;
    }

    /** The best schedule that fits, null when none does. */
    @Nullable
    Repair best() {
        return best;
    }

    /** The one that overspends least, null before anything was tried. */
    @Nullable
    Repair nearest() {
        return nearest;
    }

    /** Puts schedules together that are cheapest at some prices, and betters what comes of it. */
    void repair(double[] price, double[] bestPrice) {
        for (double[] start : best == null ? List.of(price) : List.of(price, bestPrice)) {
            Repair repair = new Repair(pool, rows, pool.cheapest(start));
            keep(repair, repair.run());
            mend(repair);
        }
        polish(bestPrice);
        if (best != null && problem.few()) {
            combine(bestPrice);
        }
    }

    /** Starts from given schedules, though some may overspend by themselves: what is mended differs. */
    void from(int[] choice, double[] bestPrice) {
        mend(new Repair(pool, rows, choice));
        polish(bestPrice);
    }

    /** Solves clusters anew within what the others leave; while nothing fits, wanted years get dearer and dearer. */
    private void mend(Repair from) {
        Repair repair = from;
        double over = sum(repair.overspending());
        double[] guide = new double[rows.count()];
        for (int pass = 0; pass < (best == null && problem.few() ? MORE_PASSES : PASSES) && over > 0; pass++) {
            boolean sought = best == null;
            int[] choice = repair.choice().clone();
            mending.run(choice, IntStream.range(0, choice.length).toArray(), sought, guide);
            Repair again = new Repair(pool, rows, choice);
            double left = again.run();
            keep(again, left);
            if (!sought && left >= over) {
                return;
            }
            repair = again;
            over = left;
            guide(guide, again.overspending());
        }
    }

    /** Betters the best schedule: clusters that gave up most for others are solved anew within what is left. */
    private void polish(double[] price) {
        double[] free = new double[rows.count()];
        while (cost < polished - POLISHED * Math.abs(cost)) {
            polished = cost;
            int[] choice = Objects.requireNonNull(best).choice().clone();
            mending.run(choice, pool.byRegret(choice, price), true, free);
            Repair again = new Repair(pool, rows, choice);
            double left = again.run();
            if (left == 0) {
                again.improvePairs(price);
            }
            keep(again, left);
        }
    }

    private static double sum(double[] amounts) {
        return Arrays.stream(amounts).sum();
    }

    private void guide(double[] guide, double[] over) {
        for (int row = 0; row < guide.length; row++) {
            guide[row] = over[row] > 0 ? guide[row] + DEARER * rows.discount(row) : guide[row] * FADING;
        }
    }

    private void keep(Repair repair, double over) {
        if (over < least) {
            least = over;
            nearest = repair;
        }
        if (over == 0 && repair.cost() < cost) {
            cost = repair.cost();
            best = repair;
        }
    }

    private void combine(double[] price) {
        int[] better = new Combination(pool, rows, price, cost).run();
        if (better != null) {
            Repair whole = new Repair(pool, rows, better);
            whole.run();
            best = whole;
            cost = whole.cost();
        }
    }
}
