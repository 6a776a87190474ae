package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterSolver;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.jspecify.annotations.Nullable;

/**
 * Budgets over many clusters. With a price on every euro spent the clusters are apart again, and what they cost at least,
 * less the price of what may be spent, is a bound for every price of 0 or more; no cluster spends more than a budget by
 * itself. Prices are raised on the schedules known
 * so far, within a region around the best prices that shrinks when the true bound falls short; known schedules are put
 * together to one that keeps to the budgets.
 */
public final class BudgetOptimiser {
    private static final int ROUNDS = 40;
    private static final double COARSE = 1e-4;

    /** The best schedule is bettered as long as that helps by this part of its cost. */
    private static final double POLISHED = 1e-6;

    /** Rounds go on while, within so many of them, the gap becomes smaller by some part of itself. */
    private static final int STALLED = 10;

    private static final double WORTHWHILE = 0.01;

    private static final int SHADOW_ROUNDS = 15;

    /** Prices below this part of a euro of their year are noise of the search for them. */
    private static final double NOTICED = 1e-3;

    /** Rounds without any schedule that fits after which there probably is none. */
    private static final int PATIENCE = 20;

    /** The same when it is certain that there is none. */
    private static final int HOPELESS_PATIENCE = 3;

    /** Euro; what budgets have to be raised by for certain is more than rounding. */
    private static final double CERTAIN = 0.01;

    /** Times that overspending clusters are solved anew in a round. */
    private static final int PASSES = 6;

    /** The same while few clusters do not fit. */
    private static final int MORE_PASSES = 15;

    /** What is left of the guiding price of a year in which all fits. */
    private static final double FADING = 0.9;

    /** Rise of a price for schedules that fit, as a part of a euro of its year. */
    private static final double DEARER = 0.3;

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final OptimiserOptions options;
    private final List<int[]> clusters;
    private final SpendingRule rule;
    private final DistrictShares shares;
    private final BudgetRows rows;
    private final PricePool pool;
    private double bound = Double.NEGATIVE_INFINITY;
    private double[] bestPrice;
    private double radius = 0.1;
    private double @Nullable [] probe;
    private @Nullable Repair incumbent;
    private double incumbentCost = Double.POSITIVE_INFINITY;
    private double polished = Double.POSITIVE_INFINITY;
    private @Nullable Repair nearest;
    private double least = Double.POSITIVE_INFINITY;
    private double openBefore = Double.POSITIVE_INFINITY;
    private int lastRise;
    /** No cluster by itself spends more than a budget, as long as each of them can do so. */
    private SpendingRule capped;

    private final Mending mending;
    private boolean hopeless;

    BudgetOptimiser(
            ResolvedCase resolved,
            Sharing sharing,
            OptimiserOptions options,
            List<int[]> clusters,
            SpendingRule rule,
            DistrictShares shares,
            BudgetRows rows) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.options = options;
        this.clusters = clusters;
        this.rule = rule;
        this.shares = shares;
        this.rows = rows;
        pool = new PricePool(rows, clusters.size());
        mending = new Mending(resolved, sharing, options, clusters, rule, shares, rows, pool);
        capped = rule.limiting(rows.budgets());
        bestPrice = new double[rows.count()];
    }

    CityResult run() {
        double[] price = bestPrice;
        for (int round = 0; round < ROUNDS; round++) {
            CityPlan plan = solve(price, round, capped);
            if (capped != rule && !plan.found()) {
                hopeless = !plan.conflicts().isEmpty();
                capped = rule;
                plan = solve(price, round, rule);
            }
            if (!plan.conflicts().isEmpty()) {
                return CityResult.none(new Infeasibility(plan.conflicts(), List.of(), true));
            }
            if (!plan.found()) {
                break;
            }
            take(plan, price);
            repair(price);
            if (round == 0 && incumbent == null && capped != rule) {
                startUncapped(price);
            }
            report(round);
            if (options.cancellation().requested() || finished(round)) {
                break;
            }
            price = incumbent == null && round % 2 == 0 ? probe() : next();
        }
        return result();
    }

    /** Whether the gap is small enough, or has not become smaller for a while. */
    private boolean finished(int round) {
        if (incumbent == null) {
            return round >= (hopeless ? HOPELESS_PATIENCE : PATIENCE);
        }
        double open = incumbentCost - bound;
        if (open < (1 - WORTHWHILE) * openBefore) {
            openBefore = open;
            lastRise = round;
        }
        return open <= options.gap() * Math.abs(incumbentCost) || round - lastRise >= STALLED;
    }

    /**
     * Only what one more euro is worth, of budgets that hold within each of the clusters.
     *
     * @param known cost of the best schedule
     */
    List<BudgetPrice> shadowPrices(double known) {
        incumbentCost = known;
        double[] price = bestPrice;
        for (int round = 0; round < SHADOW_ROUNDS && !options.cancellation().requested(); round++) {
            CityPlan plan = solve(price, round, capped);
            if (!plan.found()) {
                break;
            }
            take(plan, price);
            price = pool.bestPrices(bestPrice, radius, known, Double.POSITIVE_INFINITY);
        }
        return prices();
    }

    private CityPlan solve(double[] price, int round, SpendingRule within) {
        double gap = round < ROUNDS / 2 ? Math.max(COARSE, options.gap()) : options.gap();
        SpendingRule priced = rows.pricing(within, price);
        OptimiserOptions silent = options.withListener(OptimiserListener.SILENT);
        int[] cheapest = round == 0 ? null : pool.cheapest(price);
        int widest = clusters.size() > Combination.MOST_CLUSTERS ? ClusterSolver.HURRIED : ClusterSolver.WIDEST;
        return new CitySolver(resolved, sharing, silent, Progress.Phase.BUDGETS, widest)
                .solve(
                        clusters,
                        priced,
                        shares,
                        gap,
                        () -> i -> cheapest == null
                                ? List.of()
                                : List.<int[][]>of(
                                        pool.columns(i).get(cheapest[i]).renewals()));
    }

    private void take(CityPlan plan, double[] price) {
        double value = plan.lowerBound();
        for (int row = 0; row < price.length; row++) {
            value -= rows.holds(row) ? price[row] * rows.limit(row) : 0;
        }
        for (int i = 0; i < clusters.size(); i++) {
            pool.add(i, rows.column(clusters.get(i), plan.plans()[i], price));
        }
        if (value > bound) {
            bound = value;
            bestPrice = price;
            radius *= 1.3;
        } else if (price != probe) {
            radius *= 0.6;
        }
    }

    private void repair(double[] price) {
        for (double[] start : incumbent == null ? List.of(price) : List.of(price, bestPrice)) {
            Repair repair = new Repair(pool, rows, pool.cheapest(start));
            keep(repair, repair.run());
            mend(repair);
        }
        polish();
        if (incumbent != null && clusters.size() <= Combination.MOST_CLUSTERS) {
            combine();
        }
    }

    /** Starts from the cheapest schedules of all, though some may overspend by themselves: what is mended differs. */
    private void startUncapped(double[] price) {
        CityPlan plan = solve(price, 0, rule);
        int[] choice = new int[clusters.size()];
        for (int i = 0; i < choice.length && plan.found(); i++) {
            choice[i] = pool.add(i, rows.column(clusters.get(i), plan.plans()[i], price));
        }
        mend(new Repair(pool, rows, choice));
        polish();
    }

    /** Solves clusters anew within what the others leave; while nothing fits, wanted years get dearer and dearer. */
    private void mend(Repair from) {
        Repair repair = from;
        double over = sum(repair.overspending());
        double[] guide = new double[rows.count()];
        boolean few = clusters.size() <= Combination.MOST_CLUSTERS;
        for (int pass = 0; pass < (incumbent == null && few ? MORE_PASSES : PASSES) && over > 0; pass++) {
            boolean sought = incumbent == null;
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
    private void polish() {
        double[] free = new double[rows.count()];
        while (incumbentCost < polished - POLISHED * Math.abs(incumbentCost)) {
            polished = incumbentCost;
            int[] choice = Objects.requireNonNull(incumbent).choice().clone();
            mending.run(choice, pool.byRegret(choice, bestPrice), true, free);
            Repair again = new Repair(pool, rows, choice);
            double left = again.run();
            if (left == 0) {
                again.improvePairs(bestPrice);
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
        if (over == 0 && repair.cost() < incumbentCost) {
            incumbentCost = repair.cost();
            incumbent = repair;
        }
    }

    private void combine() {
        int[] better = new Combination(pool, rows, bestPrice, incumbentCost).run();
        if (better != null) {
            Repair whole = new Repair(pool, rows, better);
            whole.run();
            incumbent = whole;
            incumbentCost = whole.cost();
        }
    }

    /** Prices that are dearer and dearer where nothing fits yet: for schedules that fit, not for the bound. */
    private double[] probe() {
        double[] price = probe == null ? bestPrice.clone() : probe.clone();
        double[] over = Objects.requireNonNull(nearest).overspending();
        for (int row = 0; row < price.length; row++) {
            price[row] = Math.max(price[row], bestPrice[row]) + (over[row] > 0 ? DEARER * rows.discount(row) : 0);
        }
        probe = price;
        return price;
    }

    /** Next prices to try: the best by what is known. */
    private double[] next() {
        double target = incumbent != null ? incumbentCost : bound + 0.02 * Math.abs(bound);
        return pool.bestPrices(bestPrice, radius, target, Double.POSITIVE_INFINITY);
    }

    private void report(int round) {
        options.listener().progress(new Progress(Progress.Phase.BUDGETS, round + 1, ROUNDS, bound, incumbentCost));
    }

    private CityResult result() {
        if (incumbent == null) {
            return CityResult.none(infeasibility());
        }
        boolean[] open = new boolean[resolved.sectionCount()];
        Arrays.fill(open, incumbentCost - bound > options.gap() * Math.abs(incumbentCost));
        return CityResult.of(chosen(incumbent), bound, open, prices());
    }

    private List<int[]> chosen(Repair repair) {
        List<int[]> renewals = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            renewals.addAll(
                    Arrays.asList(pool.columns(i).get(repair.choice()[i]).renewals()));
        }
        return renewals;
    }

    private List<BudgetPrice> prices() {
        List<BudgetPrice> prices = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.ofLarge(row) && bestPrice[row] > NOTICED * rows.discount(row) && rows.holds(row)) {
                prices.add(new BudgetPrice(rows.budget(row), rows.calendarYear(row), bestPrice[row]));
            }
        }
        return prices;
    }

    /** The schedule that overspends least, and what no schedule can do without. */
    private Infeasibility infeasibility() {
        if (nearest == null) {
            return new Infeasibility(List.of(), List.of(), false);
        }
        BudgetRows plain = new BudgetRows(resolved, sharing, shares, rows.budgets());
        double[] over = Arrays.copyOf(nearest.overspending(), plain.count());
        List<Shortage> shortages = Shortages.of(resolved, sharing, plain, over, chosen(nearest));
        double raise = new LeastRaise(resolved, sharing, options, clusters, rule, shares, plain).bound(over);
        OptionalDouble least = raise > CERTAIN ? OptionalDouble.of(raise) : OptionalDouble.empty();
        return new Infeasibility(List.of(), shortages, hopeless || least.isPresent(), least);
    }
}
