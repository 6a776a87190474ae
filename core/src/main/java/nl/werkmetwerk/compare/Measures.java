package nl.werkmetwerk.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.money.BenefitCostRatio;
import nl.werkmetwerk.money.InternalRateOfReturn;
import nl.werkmetwerk.money.ModifiedInternalRateOfReturn;
import nl.werkmetwerk.money.Payback;
import nl.werkmetwerk.resolved.Clock;

/** Measures on the yearly differences between a baseline and a strategy (MODEL 6.15 to 6.19). */
final class Measures {
    /** Differences below this part of the largest yearly amount are rounding. */
    private static final double NOISE = 1e-9;

    private final Clock clock;
    private final double timingOffset;
    private final double tolerance;
    private final double[] differences;
    private double gains;
    private double losses;

    Measures(Evaluation baseline, Evaluation strategy) {
        clock = baseline.resolved().clock();
        timingOffset = baseline.resolved().source().timing().offset();
        int years = clock.years();
        double largest = 1;
        for (int year = 0; year <= years; year++) {
            largest = Math.max(largest, Math.max(Math.abs(baseline.amount(year)), Math.abs(strategy.amount(year))));
        }
        tolerance = NOISE * largest;
        differences = new double[years + 1];
        for (int year = 0; year <= years; year++) {
            double difference = baseline.amount(year) - strategy.amount(year);
            differences[year] = Math.abs(difference) < tolerance ? 0 : difference;
            gains += Math.max(differences[year], 0) * clock.discount(year);
            losses += Math.max(-differences[year], 0) * clock.discount(year);
        }
    }

    List<Double> irrRoots() {
        double[] times = new double[differences.length];
        Arrays.setAll(times, year -> year < clock.years() ? year + timingOffset : year);
        return Arrays.stream(InternalRateOfReturn.roots(differences, times))
                .boxed()
                .toList();
    }

    OptionalDouble modifiedIrr() {
        return ModifiedInternalRateOfReturn.of(gains, losses, clock.discount(clock.years()), clock.years());
    }

    OptionalDouble benefitCostRatio() {
        return BenefitCostRatio.of(gains, losses);
    }

    OptionalInt paybackYear() {
        double[] discounted = new double[differences.length];
        Arrays.setAll(discounted, year -> differences[year] * clock.discount(year));
        OptionalInt index = Payback.index(discounted, tolerance);
        return index.isPresent() ? OptionalInt.of(clock.calendar(index.getAsInt())) : index;
    }
}
