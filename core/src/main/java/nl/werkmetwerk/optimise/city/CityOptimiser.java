package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Merging;
import nl.werkmetwerk.optimise.graph.Partition;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Solves a case under one way of sharing: cluster by cluster, and what couples clusters by prices. */
public final class CityOptimiser {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final OptimiserOptions options;
    private final Progress.Phase phase;
    private final List<int[]> clusters;
    private final DistrictShares shares;
    private final List<Budget> held;
    private final List<Budget> spread;
    private final Incumbents known;

    /** @param found schedules found before, from which to start too */
    public CityOptimiser(
            ResolvedCase resolved,
            Sharing sharing,
            OptimiserOptions options,
            Progress.Phase phase,
            List<Strategy> found) {
        known = Incumbents.of(resolved, found);
        this.resolved = resolved;
        this.sharing = sharing;
        this.options = options;
        this.phase = phase;
        clusters = Merging.of(resolved, sharing, Partition.of(resolved, sharing));
        shares = DistrictShares.equal(resolved, sharing, clusters);
        List<Budget> budgets = resolved.source().constraints().budgets();
        held = budgets.stream()
                .filter(b -> Merging.holds(resolved, clusters, b))
                .toList();
        spread = budgets.stream()
                .filter(b -> !Merging.holds(resolved, clusters, b))
                .toList();
    }

    public CityResult run() {
        CityResult searched = search();
        boolean coupled = !spread.isEmpty() || shares.open();
        return coupled && searched.found() ? neverWorse(searched) : searched;
    }

    /** Where clusters depend on each other no cluster begins at a known way of working: the whole does. */
    private CityResult neverWorse(CityResult searched) {
        BestKnown whole = new BestKnown(resolved, sharing, clusters, options.threads());
        return whole.cheaperThan(whole.total(searched.renewals()), known)
                .map(searched::with)
                .orElse(searched);
    }

    private CityResult search() {
        SpendingRule rule = SpendingRule.free().limiting(held);
        if (!spread.isEmpty()) {
            BudgetRows rows = new BudgetRows(resolved, sharing, shares, spread).withLarge();
            return new BudgetOptimiser(new BudgetProblem(resolved, sharing, options, clusters, rule, shares, rows))
                    .run();
        }
        CityPlan plan = solve(rule, shares);
        if (!plan.conflicts().isEmpty()) {
            return CityResult.none(infeasibility(plan));
        }
        if (!plan.found()) {
            return CityResult.none(new Infeasibility(List.of(), List.of(), false));
        }
        boolean[] open = open(resolved, plan, options.gap());
        if (!shares.open()) {
            return CityResult.of(plan.renewals(), plan.lowerBound(), open, shadowPrices(plan));
        }
        Optional<CityPlan> best = cheapest(plan, solve(rule, DistrictShares.alone()), solve(rule, shares.cautious()));
        Arrays.fill(open, true);
        return best.map(found -> CityResult.of(found.renewals(), plan.lowerBound(), open, List.of()))
                .orElseGet(() -> CityResult.none(new Infeasibility(List.of(), List.of(), false)));
    }

    /** Of schedules made with different shares the cheapest that keeps to the budgets; empty when none does. */
    private Optional<CityPlan> cheapest(CityPlan... plans) {
        Optional<CityPlan> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (CityPlan plan : plans) {
            if (plan.conflicts().isEmpty() && plan.found() && keepsToBudgets(plan) && total(plan) < least) {
                least = total(plan);
                best = Optional.of(plan);
            }
        }
        return best;
    }

    private boolean keepsToBudgets(CityPlan plan) {
        return new BudgetCheck(resolved, held)
                .holds(Schedules.complete(resolved, "candidate", sharing, plan.renewals()));
    }

    /** What one more euro is worth of the budgets that single clusters keep to. */
    private List<BudgetPrice> shadowPrices(CityPlan plan) {
        List<int[]> payers = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i < clusters.size() && sharing == Sharing.ALL; i++) {
            int[] cluster = clusters.get(i);
            if (held.stream().anyMatch(budget -> Merging.pays(resolved, cluster, budget))) {
                payers.add(cluster);
                cost += plan.plans()[i].cost();
            }
        }
        if (payers.isEmpty()) {
            return List.of();
        }
        BudgetRows rows = new BudgetRows(resolved, sharing, shares, held);
        OptimiserOptions silent = options.withListener(OptimiserListener.SILENT);
        return new BudgetOptimiser(
                        new BudgetProblem(resolved, sharing, silent, payers, SpendingRule.free(), shares, rows))
                .shadowPrices(cost);
    }

    private CityPlan solve(SpendingRule rule, DistrictShares paid) {
        return new CitySolver(resolved, sharing, options, phase)
                .solve(clusters, rule, paid, options.gap(), known.of(clusters));
    }

    private double total(CityPlan plan) {
        return StrategyTotal.of(
                resolved, Schedules.complete(resolved, "candidate", sharing, plan.renewals()), options.threads());
    }

    /** With budgets in the way: the least that they must be raised by. */
    private Infeasibility infeasibility(CityPlan plan) {
        List<Shortage> shortages =
                held.isEmpty() ? List.of() : new Shortages(resolved, sharing, options, clusters, held).find();
        return new Infeasibility(shortages.isEmpty() ? plan.conflicts() : List.of(), shortages, true);
    }

    /** By section: whether one of its clusters is not within the gap. */
    static boolean[] open(ResolvedCase resolved, CityPlan plan, double gap) {
        boolean[] open = new boolean[resolved.sectionCount()];
        for (int i = 0; i < plan.plans().length; i++) {
            ClusterPlan part = plan.plans()[i];
            double allowed = Math.max(1e-6, Math.max(gap, 1e-9) * Math.abs(part.cost()));
            boolean far = !(part.cost() - part.lowerBound() <= allowed);
            for (int asset : plan.clusters().get(i)) {
                open[resolved.assets().section(asset)] |= far;
            }
        }
        return open;
    }
}
