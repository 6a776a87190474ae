package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Evaluates all strategies of a case and sets them side by side (MODEL 4 and 6). */
public final class Comparer {
    /** Sums of many amounts differ by less than this part when they are the same but for the order of adding. */
    private static final double ROUNDING = 1e-12;

    private final ResolvedCase resolved;
    private final int threads;
    private final List<Strategy> strategies;
    private final List<Evaluation> evaluations;
    private final double[] withoutDamage;
    private final OtherEnds otherEnds;

    private Comparer(Case of, int threads) {
        this.resolved = ResolvedCase.of(of);
        this.threads = threads;
        strategies = of.allStrategies();
        evaluations = strategies.stream()
                .map(strategy -> Evaluation.of(resolved, strategy, threads))
                .toList();
        otherEnds = OtherEnds.of(resolved, threads);
        withoutDamage = of.damage().isEmpty() ? totals(evaluations) : totalsWithoutDamage();
    }

    /**
     * Compares the two baselines and the strategies of a case, on one thread.
     *
     * @param of the case
     * @return totals, savings and warnings
     */
    public static Comparison compare(Case of) {
        return compare(of, 1);
    }

    /**
     * Compares the two baselines and the strategies of a case.
     *
     * @param of the case
     * @param threads number of threads, 1 or more; the result is bitwise the same for any
     * @return totals, savings and warnings
     * @throws IllegalArgumentException if the number of threads is below 1
     */
    public static Comparison compare(Case of, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") is not allowed: it is at least 1");
        }
        return new Comparer(of, threads).comparison();
    }

    private static double[] totals(List<Evaluation> evaluations) {
        return evaluations.stream().mapToDouble(Evaluation::total).toArray();
    }

    private double[] totalsWithoutDamage() {
        ResolvedCase undamaged = resolved.withoutDamage();
        List<ResolvedStrategy> same = strategies.stream()
                .map(strategy -> ResolvedStrategy.of(strategy, undamaged))
                .toList();
        return Totals.of(undamaged, same, threads).stream()
                .mapToDouble(Totals::total)
                .toArray();
    }

    private Comparison comparison() {
        List<Overlap> overlaps = overlaps();
        List<Saving> savings = new ArrayList<>();
        List<Potential> potentials = new ArrayList<>();
        for (Baseline baseline : Baseline.values()) {
            for (int strategy = baseline.ordinal() + 1; strategy < evaluations.size(); strategy++) {
                savings.add(saving(baseline, strategy));
                potentials.add(overlaps.get(strategy)
                        .potential(
                                overlaps.get(baseline.ordinal()),
                                baseline,
                                evaluations.get(baseline.ordinal()),
                                evaluations.get(strategy)));
            }
        }
        List<StrategyResult> results = evaluations.stream().map(Views::of).toList();
        return new Comparison(resolved.source(), results, savings, potentials, Warnings.of(evaluations, threads));
    }

    private List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < strategies.size(); i++) {
            overlaps.add(Overlap.of(ResolvedStrategy.of(strategies.get(i), resolved), evaluations.get(i)));
        }
        return overlaps;
    }

    private Saving saving(Baseline against, int strategyNumber) {
        Evaluation baseline = evaluations.get(against.ordinal());
        Evaluation strategy = evaluations.get(strategyNumber);
        double total = baseline.total();
        double amount = total - strategy.total();
        double timing = timing(amount, strategyNumber, total);
        Measures measures = new Measures(baseline, strategy);
        List<Double> roots = measures.irrRoots();
        return new Saving(
                strategy.strategy(),
                against,
                amount,
                total > 0 ? OptionalDouble.of(amount / total) : OptionalDouble.empty(),
                Bridge.of(baseline, strategy),
                damageEffect(amount, withoutDamage[against.ordinal()], withoutDamage[strategyNumber]),
                amount - timing,
                timing,
                otherEnds.of(against.ordinal(), strategyNumber, amount),
                roots.size() == 1 ? OptionalDouble.of(roots.get(0)) : OptionalDouble.empty(),
                roots,
                measures.modifiedIrr(),
                measures.paybackYear(),
                measures.benefitCostRatio());
    }

    /** What is left of a saving without working together; what is only rounding, measured against the total, is nothing. */
    private double timing(double amount, int strategy, double total) {
        double timing = amount - otherEnds.integration(strategy);
        return Math.abs(timing) <= ROUNDING * Math.max(1, Math.abs(total)) ? 0 : timing;
    }

    /** What is only rounding, measured against the totals, is no effect. */
    private static double damageEffect(double amount, double baselineWithout, double strategyWithout) {
        double effect = amount - (baselineWithout - strategyWithout);
        double rounding = ROUNDING * Math.max(1, Math.abs(baselineWithout) + Math.abs(strategyWithout));
        return Math.abs(effect) <= rounding ? 0 : effect;
    }
}
