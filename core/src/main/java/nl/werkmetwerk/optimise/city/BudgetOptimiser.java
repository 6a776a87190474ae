package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;

/**
 * Budgets over many clusters. With a price on every euro spent the clusters are apart again, and what they cost at least,
 * less the price of what may be spent, is a bound for every price of 0 or more; no cluster spends more than a budget by
 * itself. Rounds go between the two sides: {@link PriceSearch} raises the bound, {@link BudgetIncumbent} puts known
 * schedules together to one that keeps to the budgets.
 */
public final class BudgetOptimiser {
    private static final int ROUNDS = 40;
    private static final double COARSE = 1e-4;

    /** Rounds go on while, within so many of them, the gap becomes smaller by some part of itself. */
    private static final int STALLED = 10;

    private static final double WORTHWHILE = 0.01;

    private static final int SHADOW_ROUNDS = 15;

    /** Rounds without any schedule that fits after which there probably is none. */
    private static final int PATIENCE = 20;

    /** The same when it is certain that there is none. */
    private static final int HOPELESS_PATIENCE = 3;

    private final BudgetProblem problem;
    private final OptimiserOptions options;
    private final PricePool pool;
    private final PriceSearch prices;
    private final BudgetIncumbent incumbent;
    private double openBefore = Double.POSITIVE_INFINITY;
    private int lastRise;

    /** No cluster by itself spends more than a budget, as long as each of them can do so. */
    private SpendingRule within;

    private boolean hopeless;

    BudgetOptimiser(BudgetProblem problem) {
        this.problem = problem;
        options = problem.options();
        pool = new PricePool(problem.rows(), problem.clusters().size());
        prices = new PriceSearch(problem.rows(), pool);
        incumbent = new BudgetIncumbent(problem, pool);
        within = problem.capped();
    }

    CityResult run() {
        double[] price = prices.best();
        for (int round = 0; round < ROUNDS; round++) {
            CityPlan plan = solve(price, round);
            if (within != problem.rule() && !plan.found()) {
                hopeless = !plan.conflicts().isEmpty();
                within = problem.rule();
                plan = solve(price, round);
            }
            if (!plan.conflicts().isEmpty()) {
                return CityResult.none(new Infeasibility(plan.conflicts(), List.of(), true));
            }
            if (!plan.found()) {
                break;
            }
            take(plan, price);
            better(price, round);
            options.listener()
                    .progress(
                            new Progress(Progress.Phase.BUDGETS, round + 1, ROUNDS, prices.bound(), incumbent.cost()));
            if (options.cancellation().requested() || finished(round)) {
                break;
            }
            price = next(round);
        }
        return result();
    }

    private void better(double[] price, int round) {
        incumbent.repair(price, prices.best());
        if (round == 0 && !incumbent.found() && within != problem.rule()) {
            startUncapped(price);
        }
    }

    /** Starts from the cheapest schedules of all, though some may overspend by themselves. */
    private void startUncapped(double[] price) {
        CityPlan plan = problem.at(price, problem.rule(), gap(0), null);
        int[] none = new int[problem.clusters().size()];
        incumbent.from(plan.found() ? problem.keep(plan, price, pool) : none, prices.best());
    }

    /** Whether the gap is small enough, or has not become smaller for a while. */
    private boolean finished(int round) {
        if (!incumbent.found()) {
            return round >= (hopeless ? HOPELESS_PATIENCE : PATIENCE);
        }
        double open = incumbent.cost() - prices.bound();
        if (open < (1 - WORTHWHILE) * openBefore) {
            openBefore = open;
            lastRise = round;
        }
        return open <= options.gap() * Math.abs(incumbent.cost()) || round - lastRise >= STALLED;
    }

    /**
     * Only what one more euro is worth, of budgets that hold within each of the clusters.
     *
     * @param known cost of the best schedule
     */
    List<BudgetPrice> shadowPrices(double known) {
        double[] price = prices.best();
        for (int round = 0; round < SHADOW_ROUNDS && !options.cancellation().requested(); round++) {
            CityPlan plan = solve(price, round);
            if (!plan.found()) {
                break;
            }
            take(plan, price);
            price = prices.next(known);
        }
        return prices.shadowPrices();
    }

    private CityPlan solve(double[] price, int round) {
        return problem.at(price, within, gap(round), round == 0 ? null : pool);
    }

    private double gap(int round) {
        return round < ROUNDS / 2 ? Math.max(COARSE, options.gap()) : options.gap();
    }

    private void take(CityPlan plan, double[] price) {
        problem.keep(plan, price, pool);
        prices.take(problem.bound(plan, price), price);
    }

    private double[] next(int round) {
        if (incumbent.found()) {
            return prices.next(incumbent.cost());
        }
        return round % 2 == 0
                ? prices.probe(Objects.requireNonNull(incumbent.nearest()).overspending())
                : prices.next();
    }

    private CityResult result() {
        Repair best = incumbent.best();
        if (best == null) {
            return CityResult.none(problem.infeasibility(pool, incumbent.nearest(), hopeless));
        }
        boolean[] open = new boolean[problem.resolved().sectionCount()];
        Arrays.fill(open, incumbent.cost() - prices.bound() > options.gap() * Math.abs(incumbent.cost()));
        return CityResult.of(problem.renewals(pool, best), prices.bound(), open, prices.shadowPrices());
    }
}
