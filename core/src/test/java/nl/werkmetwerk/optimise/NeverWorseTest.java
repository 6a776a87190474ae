package nl.werkmetwerk.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Flexibility;
import nl.werkmetwerk.model.constraint.FlexibilityRules;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found costs no more than any known way of working that keeps to the constraints, even with no time at all. */
@Tag("thorough")
class NeverWorseTest {
    /** Room in which the windows below keep to the constraints, whatever is due. */
    private static final int ADVANCE = 5;

    private static final List<Integer> WINDOWS = List.of(2, 3, 5);

    private static final OptimiserOptions AT_ONCE = OptimiserOptions.DEFAULT.withCancellation(() -> true);
    private static final OptimiserOptions IN_TIME =
            OptimiserOptions.DEFAULT.withGap(0.01).withCancellation(Cancellation.NEVER);

    static Stream<Case> cases() {
        return LongStream.range(0, 6).mapToObj(NeverWorseTest::of);
    }

    private static Case of(long seed) {
        Case city = RealisticCity.of(seed, 12, 60);
        Flexibility room = new Flexibility(OptionalInt.of(ADVANCE), OptionalInt.of(2));
        List<Strategy> windows = WINDOWS.stream()
                .map(years -> Strategy.window("window-" + years, years))
                .toList();
        return city.toBuilder()
                .flexibility(new FlexibilityRules(room, Map.of()))
                .onlyStrategies(windows)
                .build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingKnownIsCheaper(Case of) {
        check(of, AT_ONCE);
        check(of, IN_TIME);
    }

    private static void check(Case of, OptimiserOptions options) {
        Optimisation found = (Optimisation) Optimiser.optimise(of, options);
        double rounding = 1e-9 * Math.abs(found.separate());
        for (StrategyResult known : Comparer.compare(of).strategies()) {
            assertThat(found.total()).as(known.name()).isLessThanOrEqualTo(known.total() + rounding);
        }
        assertThat(found.unsharedOptimum().orElseThrow()).isLessThanOrEqualTo(found.separate() + rounding);
        assertThat(found.timingGain().orElseThrow()).isGreaterThanOrEqualTo(-rounding);
        assertThat(found.lowerBound()).isLessThanOrEqualTo(found.total());
        assertThat(found.unsharedLowerBound()).isNotEqualTo(OptionalDouble.empty());
    }
}
