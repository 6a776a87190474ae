package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.LongStream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Sharing;
import nl.werkmetwerk.model.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The optimum is the least total of all allowed schedules, each priced by the ordinary engine. */
class BruteForceTest {
    private static final OptimiserOptions EXACT = OptimiserOptions.DEFAULT.withGap(0);

    /** Cases with more schedules than this are left out. */
    private static final long MOST = 1_500;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("werkmetwerk.bruteForce", 600));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheLeastTotal(long seed) {
        check(SmallCases.of(seed, false));
    }

    private static void check(Case of) {
        double shared = PlainOptimum.of(of, Sharing.ALL, MOST);
        double unshared = PlainOptimum.of(of, Sharing.OWN, MOST);
        if (Double.isNaN(shared) || Double.isNaN(unshared)) {
            return;
        }
        Outcome outcome = Optimiser.optimise(of, EXACT);
        if (shared == Double.POSITIVE_INFINITY) {
            assertThat(outcome).isInstanceOf(Infeasibility.class);
            return;
        }
        Optimisation found = (Optimisation) outcome;
        double near = 1e-9 * (1 + Math.abs(shared));
        assertThat(found.total()).isCloseTo(shared, within(near));
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total()).isCloseTo(shared, within(near));
        checkUnshared(found, unshared);
        assertThat(total(of, found.strategy())).isEqualTo(found.total());
    }

    private static void checkUnshared(Optimisation found, double unshared) {
        if (unshared == Double.POSITIVE_INFINITY) {
            assertThat(found.unsharedOptimum()).isEqualTo(OptionalDouble.empty());
        } else {
            double near = 1e-9 * (1 + Math.abs(unshared));
            assertThat(found.unsharedOptimum().orElseThrow()).isCloseTo(unshared, within(near));
            assertThat(found.unsharedLowerBound().orElseThrow()).isCloseTo(unshared, within(near));
        }
    }

    private static double total(Case of, Strategy strategy) {
        return Comparer.compare(of.toBuilder().strategy(strategy).build()).strategies().get(2).total();
    }
}
