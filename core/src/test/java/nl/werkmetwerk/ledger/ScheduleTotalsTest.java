package nl.werkmetwerk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many strategies at once cost what each costs by itself. */
class ScheduleTotalsTest {
    /** Nothing is known beforehand. */
    private static final Agreement NONE = new Agreement() {
        @Override
        public void begin(int firstSection, int endSection) {
            // every strategy is lived through
        }

        @Override
        public int firstLike(int strategy) {
            return strategy;
        }
    };

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheTotalsOfEach(long seed) {
        ResolvedCase resolved = ResolvedCase.of(CaseGenerator.mixed(seed));
        List<ResolvedStrategy> strategies = shared(resolved);
        double[] totals = ScheduleTotals.of(resolved, strategies, () -> NONE, 1);
        for (int i = 0; i < totals.length; i++) {
            double alone = Totals.of(resolved, strategies.get(i), 1).total();
            assertThat(totals[i]).isCloseTo(alone, within(1e-9 * Math.max(1, Math.abs(alone))));
        }
    }

    private static List<ResolvedStrategy> shared(ResolvedCase resolved) {
        return resolved.source().allStrategies().stream()
                .map(strategy -> ResolvedStrategy.of(strategy.withSharing(Sharing.ALL), resolved))
                .toList();
    }

    @Test
    void refuseStrategiesThatShareInDifferentWays() {
        Case of = CaseGenerator.mixed(1);
        ResolvedCase resolved = ResolvedCase.of(of);
        List<ResolvedStrategy> strategies = of.allStrategies().stream()
                .map(strategy -> ResolvedStrategy.of(strategy, resolved))
                .toList();
        assertThatThrownBy(() -> ScheduleTotals.of(resolved, strategies, () -> NONE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
