package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** The optimum is the least total of all allowed schedules, each priced by the ordinary engine. */
class BruteForceTest {
    private static final OptimiserOptions EXACT = OptimiserOptions.DEFAULT.withGap(0);

    /** Cases with more schedules than this are left out. */
    private static final long MOST = 250;

    @Test
    void findsTheLeastTotal() {
        long compared = LongStream.range(0, 420)
                .filter(seed -> check(SmallCases.of(seed, false)))
                .count();
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void findsTheLeastTotalWithinBudgets() {
        long compared = LongStream.range(0, 120)
                .filter(seed -> check(SmallCases.of(seed, true)))
                .count();
        assertThat(compared).isGreaterThan(80);
    }

    /** Whether there were few enough schedules to compare with. */
    private static boolean check(Case of) {
        double shared = PlainOptimum.of(of, Sharing.ALL, MOST);
        double unshared = PlainOptimum.of(of, Sharing.OWN, MOST);
        if (Double.isNaN(shared) || Double.isNaN(unshared)) {
            return false;
        }
        Outcome outcome = Optimiser.optimise(of, EXACT);
        if (shared == Double.POSITIVE_INFINITY) {
            assertThat(outcome).as(of.name()).isInstanceOf(Infeasibility.class);
            return true;
        }
        Optimisation found = (Optimisation) outcome;
        double near = near(shared);
        assertThat(found.total()).as(of.name()).isCloseTo(shared, within(near));
        assertThat(found.lowerBound())
                .as(of.name())
                .isLessThanOrEqualTo(found.total())
                .isCloseTo(shared, within(near));
        checkUnshared(found, unshared);
        assertThat(total(of, found.strategy())).isEqualTo(found.total());
        return true;
    }

    /** 1e-9 of the number, or a millionth of a euro, of totals that are the sum of far greater amounts. */
    private static double near(double total) {
        return Math.max(1e-6, 1e-9 * Math.abs(total));
    }

    private static void checkUnshared(Optimisation found, double unshared) {
        if (unshared == Double.POSITIVE_INFINITY) {
            assertThat(found.unsharedOptimum()).isEqualTo(OptionalDouble.empty());
        } else {
            double near = near(unshared);
            assertThat(found.unsharedOptimum().orElseThrow()).isCloseTo(unshared, within(near));
            assertThat(found.unsharedLowerBound().orElseThrow()).isCloseTo(unshared, within(near));
        }
    }

    private static double total(Case of, Strategy strategy) {
        return Comparer.compare(of.toBuilder().strategy(strategy).build())
                .strategies()
                .get(2)
                .total();
    }
}
