package nl.werkmetwerk.compare.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.plain.Draw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Turned flows against the engine run anew on a case that was written anew. */
@Tag("thorough")
class CaseFlowsTest {
    /** Rounding of sums in another order. */
    private static final double PART = 1e-9;

    private static final List<String> COSTS = List.of("maintenance", "risk", "benefit", "impact");
    private static final List<String> KINDS = List.of("excavation", "surface", "pipe", "traffic");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addUpToTheComparisonWhereTheCaseHasItsLevers(long seed) {
        Case of = CaseGenerator.mixed(seed);
        check(Turned.of(CaseFlows.of(of), Levers.of(of)), Comparer.compare(of));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addUpToTheComparisonOfTheChangedCaseWhereverTheLeversStand(long seed) {
        Case of = CaseGenerator.mixed(seed);
        CaseFlows flows = CaseFlows.of(of);
        Draw draw = Draw.of(-seed);
        for (int setting = 0; setting < 5; setting++) {
            Levers levers = drawn(of, draw);
            check(Turned.of(flows, levers), Comparer.compare(ChangedCase.of(of, levers)));
        }
    }

    private static Levers drawn(Case of, Draw draw) {
        Levers levers = Levers.of(of);
        if (!draw.oneIn(3)) {
            levers = levers.withRate(RateSteps.constant(draw.oneIn(4) ? 0 : draw.between(-0.02, 0.1)));
        }
        for (String kind : Stream.concat(KINDS.stream(), COSTS.stream()).toList()) {
            levers = draw.oneIn(2) ? levers : levers.withPrice(kind, draw.between(0.2, 3));
        }
        for (String kind : List.of("excavation", "surface", "traffic", "nuisanceDays", "co2")) {
            levers = draw.oneIn(2) ? levers : levers.withSharing(kind, draw.fraction());
        }
        return draw.oneIn(2) ? levers : levers.withCoordinationRate(draw.between(0, 0.2));
    }

    private static void check(Turned turned, Comparison engine) {
        double level = engine.strategies().stream()
                .flatMapToDouble(
                        strategy -> strategy.byKind().asMap().values().stream().mapToDouble(Math::abs))
                .max()
                .orElse(1);
        double tolerance = PART * Math.max(1, level);
        for (int strategy = 0; strategy < engine.strategies().size(); strategy++) {
            check(turned, strategy, engine.strategies().get(strategy), tolerance);
        }
        engine.savings().forEach(saving -> check(turned, saving, number(engine, saving), engine, tolerance));
    }

    private static int number(Comparison engine, Saving saving) {
        return IntStream.range(0, engine.strategies().size())
                .filter(i -> engine.strategies().get(i).name().equals(saving.strategy()))
                .findFirst()
                .orElseThrow();
    }

    private static void check(Turned turned, int number, StrategyResult engine, double tolerance) {
        assertThat(turned.total(number)).isCloseTo(engine.total(), within(tolerance));
        for (Kind kind : Kind.values()) {
            assertThat(turned.total(number, kind))
                    .as(kind.id())
                    .isCloseTo(engine.byKind().of(kind), within(tolerance));
        }
        for (int year = 0; year < engine.cashFlows().size() - 1; year++) {
            assertThat(turned.cash(number, year))
                    .isCloseTo(engine.cashFlows().get(year).cash(), within(10 * tolerance));
        }
    }

    private static void check(Turned turned, Saving engine, int number, Comparison all, double tolerance) {
        for (BridgeTerm term : BridgeTerm.values()) {
            assertThat(turned.bridge(engine.baseline(), number).of(term))
                    .as(term.id())
                    .isCloseTo(engine.bridge().of(term), within(tolerance));
        }
        assertThat(turned.integration(number)).isCloseTo(engine.integration(), within(10 * tolerance));
        int own = all.of().horizon();
        double[] savings = IntStream.rangeClosed(Math.max(1, own - 10), own + 10)
                .mapToDouble(years -> turned.total(engine.baseline().ordinal(), years) - turned.total(number, years))
                .toArray();
        double wide = tolerance * 10;
        assertThat(Arrays.stream(savings).min().orElseThrow())
                .isCloseTo(engine.endOfHorizon().low(), within(wide));
        assertThat(Arrays.stream(savings).max().orElseThrow())
                .isCloseTo(engine.endOfHorizon().high(), within(wide));
    }
}
