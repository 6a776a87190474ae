package nl.werkmetwerk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Runner;
import nl.werkmetwerk.run.Slices;

/** Evaluates all strategies of a case and sets them side by side (MODEL 4 and 6). */
public final class Comparer {
    /** Sums of many amounts differ by less than this part when they are the same but for the order of adding. */
    private static final double ROUNDING = 1e-12;

    private final ResolvedCase resolved;
    private final List<Evaluation> evaluations;
    private final List<Overlap> overlaps;
    private final double[] withoutDamage;
    private final OtherEnds otherEnds;

    private Comparer(Evaluated evaluated) {
        resolved = evaluated.resolved();
        evaluations = evaluated.evaluations();
        overlaps = evaluated.overlaps();
        withoutDamage = evaluated
                .withoutDamage()
                .orElseGet(() ->
                        evaluations.stream().mapToDouble(Evaluation::total).toArray());
        otherEnds = new OtherEnds(resolved.source(), evaluated.otherEnds());
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
     * @throws nl.werkmetwerk.model.check.BeyondMeasureException if a total is no number
     */
    public static Comparison compare(Case of, int threads) {
        return new Comparer(Evaluated.of(ResolvedCase.of(of), threads)).comparison();
    }

    /**
     * Compares the two baselines and the strategies of a case, slice by slice, each wherever the runner sends it.
     *
     * @param of the case
     * @param runner who carries it out; the result is bitwise the same with any
     * @return totals, savings and warnings
     */
    public static Comparison compare(Case of, Runner runner) {
        return merge(of, runner.run(Slices.of(of), () -> ComparisonPart::of));
    }

    /**
     * Puts a comparison together from what its slices contribute.
     *
     * @param of the whole case
     * @param parts of all its slices, in their order, one by one or joined
     * @return to the last bit what {@link #compare(Case)} gives
     * @throws IllegalArgumentException if slices are missing, or not in order
     */
    public static Comparison merge(Case of, List<ComparisonPart> parts) {
        ResolvedCase whole = ResolvedCase.of(of);
        return new Comparer(ComparisonPart.joined(parts).evaluated(whole)).comparison();
    }

    private Comparison comparison() {
        evaluations.forEach(FiniteTotals::require);
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
        return new Comparison(
                resolved.source(), results, savings, potentials, Warnings.of(evaluations, otherEnds, savings));
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
