package nl.werkmetwerk.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TotalsTest {
    private static final Strategy WINDOW = Strategy.window("window", 5);

    /** Rates for which failures are looked up, up to some age or at every age, and one for which they are added up. */
    static List<RateSteps> rates() {
        return List.of(
                RateSteps.constant(0.0225),
                RateSteps.constant(0.6),
                RateSteps.constant(0),
                RateSteps.constant(-0.02),
                new RateSteps(List.of(new RateStep(2026, 0.0225), new RateStep(2040, 0.01))));
    }

    private static Case city(int sections, RateSteps rate) {
        return RealisticCity.of(42, sections, 100).toBuilder()
                .discountRate(rate)
                .build();
    }

    @ParameterizedTest
    @MethodSource("rates")
    void totalsByKindAreTheLedgerAddedUp(RateSteps rate) {
        ResolvedCase city = ResolvedCase.of(city(200, rate));
        double[] byKind = new double[Kind.count()];
        Ledger.read(city, WINDOW, entry -> byKind[entry.kind().ordinal()] += entry.presentValue());
        Totals totals = Totals.of(city, WINDOW, 1);
        for (Kind kind : Kind.values()) {
            double expected = byKind[kind.ordinal()];
            assertThat(totals.of(kind)).as(kind.name()).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
        }
    }

    @Test
    void severalStrategiesAtOnceAreEachAsAlone() {
        ResolvedCase city = ResolvedCase.of(city(200, RateSteps.constant(0.0225)));
        List<ResolvedStrategy> strategies = Stream.of(
                        WINDOW, Strategy.SEPARATE, Strategy.window("none", 0), Strategy.COINCIDENT)
                .map(strategy -> ResolvedStrategy.of(strategy, city))
                .toList();
        List<Totals> together = Totals.of(city, strategies, 1);
        assertThat(together).hasSameSizeAs(strategies);
        for (int i = 0; i < together.size(); i++) {
            Totals alone = Totals.of(city, strategies.get(i), 1);
            for (Kind kind : Kind.values()) {
                assertThat(together.get(i).of(kind)).as(kind.name()).isEqualTo(alone.of(kind));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rates")
    void theNumberOfThreadsChangesNotOneBit(RateSteps rate) {
        ResolvedCase city = ResolvedCase.of(city(6_000, rate));
        assertThat(Block.of(city)).hasSizeGreaterThan(2);
        Totals alone = Totals.of(city, WINDOW, 1);
        for (int threads : new int[] {2, 7}) {
            Totals together = Totals.of(city, WINDOW, threads);
            for (Kind kind : Kind.values()) {
                assertThat(together.of(kind)).isEqualTo(alone.of(kind));
            }
        }
    }
}
