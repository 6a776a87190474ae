package nl.werkmetwerk.optimise.outcome;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * The best schedule found and what is certain about it (MODEL 7). Amounts are euro, present value.
 *
 * @param of the case
 * @param total of the strategy, by the ordinary engine
 * @param lowerBound no schedule that keeps to the constraints costs less
 * @param separate total of the baseline {@code separate}
 * @param unsharedOptimum total of the best schedule found with sharing {@code own}; empty when that has none
 * @param unsharedLowerBound no schedule costs less with sharing {@code own}
 * @param sections number of sections
 * @param sectionsProvenOptimal number of sections whose part of the schedule is proven to be within the gap asked for
 * @param strategy the schedule, complete
 * @param unsharedStrategy the schedule of {@code unsharedOptimum}; absent when there is none
 * @param budgetPrices what one more euro of a binding budget saves, by budget and year
 */
public record Optimisation(
        Case of,
        double total,
        double lowerBound,
        double separate,
        OptionalDouble unsharedOptimum,
        OptionalDouble unsharedLowerBound,
        int sections,
        int sectionsProvenOptimal,
        Strategy strategy,
        Optional<Strategy> unsharedStrategy,
        List<BudgetPrice> budgetPrices)
        implements Outcome {
    /** Name of the strategy found. */
    public static final String NAME = "optimised";

    /** Name of the strategy found with sharing {@code own}. */
    public static final String UNSHARED_NAME = "optimised-unshared";

    public Optimisation {
        budgetPrices = List.copyOf(budgetPrices);
    }

    /** The same schedule by another name. */
    public Optimisation named(String name) {
        return new Optimisation(
                of,
                total,
                lowerBound,
                separate,
                unsharedOptimum,
                unsharedLowerBound,
                sections,
                sectionsProvenOptimal,
                strategy.withName(name),
                unsharedStrategy,
                budgetPrices);
    }

    public Optimisation withApart(Strategy apart, double apartTotal, double apartBound) {
        return new Optimisation(
                of,
                total,
                lowerBound,
                separate,
                OptionalDouble.of(apartTotal),
                OptionalDouble.of(apartBound),
                sections,
                sectionsProvenOptimal,
                strategy,
                Optional.of(apart),
                budgetPrices);
    }

    /** (total − lowerBound)/|total|, 0 or more. */
    public double gap() {
        return gap(total, lowerBound);
    }

    static double gap(double total, double lowerBound) {
        if (total == lowerBound || total == Double.POSITIVE_INFINITY) {
            return total == lowerBound ? 0 : total;
        }
        return (total - lowerBound) / Math.abs(total);
    }

    /** total(separate) − unsharedOptimum: what timing and choice of method give, without working together. */
    public OptionalDouble timingGain() {
        return less(OptionalDouble.of(separate), unsharedOptimum);
    }

    /** unsharedOptimum − total: what working together adds. */
    public OptionalDouble integrationGain() {
        return less(unsharedOptimum, OptionalDouble.of(total));
    }

    /** unsharedLowerBound − total: what working together adds for certain. */
    public OptionalDouble integrationGainAtLeast() {
        return less(unsharedLowerBound, OptionalDouble.of(total));
    }

    private static OptionalDouble less(OptionalDouble from, OptionalDouble part) {
        return from.isPresent() && part.isPresent()
                ? OptionalDouble.of(from.getAsDouble() - part.getAsDouble())
                : OptionalDouble.empty();
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
