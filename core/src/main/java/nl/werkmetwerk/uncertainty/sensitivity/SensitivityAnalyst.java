package nl.werkmetwerk.uncertainty.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Finds out what a saving hangs on: one assumption at a time, two at a time, and where it turns into a loss. */
public final class SensitivityAnalyst {
    private static final int SEARCHED_STEPS = 40;
    private static final int TABLE_STEPS = 5;
    private static final int HALVINGS = 48;

    private static final double NOTHING = Sensitivity.NOTHING;
    private static final int MOST_ADVANCE = 20;

    private final Case of;
    private final Strategy strategy;
    private final Strategy baseline;
    private final List<Assumption> assumptions;
    private final AssumptionEvaluator evaluator;

    /**
     * For one saving.
     *
     * @param strategy a strategy of the case, or {@link Strategy#COINCIDENT}
     * @param baseline one of the baselines
     * @param part how far an input may be off that the case does not say to be uncertain, in (0, 1)
     * @throws IllegalArgumentException if part is not in (0, 1)
     */
    public SensitivityAnalyst(Case of, Strategy strategy, Strategy baseline, double part) {
        if (!(part > 0 && part < 1)) {
            throw new IllegalArgumentException("part (" + part + ") is not allowed: it lies between 0 and 1");
        }
        this.of = of;
        this.strategy = strategy;
        this.baseline = baseline;
        assumptions = Assumptions.of(of, part);
        evaluator = new AssumptionEvaluator(of, assumptions, strategy, baseline);
    }

    /** All assumptions, in the order in which they are looked at. */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /** Every assumption by itself, and the variants. */
    public Sensitivity analyse() {
        List<Swing> swings = IntStream.range(0, assumptions.size())
                .mapToObj(this::swing)
                .sorted(Comparator.comparingDouble(Swing::size).reversed())
                .toList();
        return new Sensitivity(
                of, strategy.name(), baseline.name(), evaluator.saving(), swings, variants(), advances());
    }

    private Swing swing(int number) {
        Assumption assumption = assumptions.get(number);
        return new Swing(
                assumption,
                evaluator.saving(number, assumption.low()),
                evaluator.saving(number, assumption.high()),
                breakEven(assumption, value -> evaluator.saving(number, value)));
    }

    /** Steps away from the written value on both sides until there is a saving no more, or there is one, then narrows down. */
    private static OptionalDouble breakEven(Assumption assumption, DoubleUnaryOperator saving) {
        double written = assumption.written();
        double up = (assumption.searchHigh() - written) / SEARCHED_STEPS;
        double down = (written - assumption.searchLow()) / SEARCHED_STEPS;
        for (int step = 0; step < SEARCHED_STEPS; step++) {
            OptionalDouble above = root(written + step * up, written + (step + 1) * up, saving);
            OptionalDouble below = root(written - step * down, written - (step + 1) * down, saving);
            if (above.isPresent() || below.isPresent()) {
                return above.isPresent() ? above : below;
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble root(double one, double other, DoubleUnaryOperator saving) {
        boolean saves = saving.applyAsDouble(one) > NOTHING;
        if (saves == saving.applyAsDouble(other) > NOTHING) {
            return OptionalDouble.empty();
        }
        double near = one;
        double far = other;
        // by halves: a saving may jump where a life gains a year, and be 0 for a while
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (near + far) / 2;
            if (saving.applyAsDouble(middle) > NOTHING == saves) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return OptionalDouble.of(far);
    }

    private List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (int years : new int[] {of.horizon() + of.horizon() / 2, 2 * of.horizon()}) {
            if (years <= Case.LONGEST_HORIZON) {
                variants.add(new Variant(
                        "horizon",
                        "" + years,
                        saving(of.toBuilder().horizon(years).build(), baseline)));
            }
        }
        if (of.residualValue() != ResidualRule.NONE) {
            Case noEnd = of.toBuilder().residualValue(ResidualRule.NONE).build();
            variants.add(new Variant("residualValue", "none", saving(noEnd, baseline)));
        }
        Strategy other = baseline.equals(Strategy.SEPARATE) ? Strategy.COINCIDENT : Strategy.SEPARATE;
        if (!other.equals(strategy)) {
            variants.add(new Variant("baseline", other.name(), saving(of, other)));
        }
        return variants;
    }

    private List<Advance> advances() {
        ResolvedCase resolved = ResolvedCase.of(of);
        double without = total(baseline, resolved);
        return IntStream.rangeClosed(0, MOST_ADVANCE)
                .mapToObj(years -> new Advance(years, without - total(Strategy.window("window", years), resolved)))
                .toList();
    }

    private double saving(Case changed, Strategy against) {
        ResolvedCase resolved = ResolvedCase.of(changed);
        return total(against, resolved) - total(strategy, resolved);
    }

    private double total(Strategy of, ResolvedCase resolved) {
        return Totals.of(resolved, ResolvedStrategy.completeUntil(this.of.horizon(), of, resolved), 1)
                .total();
    }

    /**
     * Savings by two assumptions, each in five steps from low to high.
     *
     * @param rows one of {@link #assumptions}
     * @param columns another
     */
    public TwoWayTable table(Assumption rows, Assumption columns) {
        int row = assumptions.indexOf(rows);
        int column = assumptions.indexOf(columns);
        List<Double> rowValues = values(rows);
        List<Double> columnValues = values(columns);
        List<List<Double>> savings = rowValues.stream()
                .map(value -> columnValues.stream()
                        .map(other -> evaluator.saving(row, value, column, other))
                        .toList())
                .toList();
        return new TwoWayTable(rows, columns, rowValues, columnValues, savings);
    }

    private static List<Double> values(Assumption of) {
        return IntStream.range(0, TABLE_STEPS)
                .mapToObj(i -> of.low() + i * (of.high() - of.low()) / (TABLE_STEPS - 1))
                .toList();
    }
}
