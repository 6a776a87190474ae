package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.CaseBuilder;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {
    private static final SimulationOptions OPTIONS = SimulationOptions.DEFAULT;
    private static final Target COST = Target.of(Parameter.COST);

    private static Case with(CaseBuilder builder, UncertainInput... inputs) {
        return builder.uncertainty(new Uncertainty(List.of(inputs), List.of())).build();
    }

    private static Summary separate(Simulation simulation) {
        return simulation.strategies().get(0).summary();
    }

    private static CaseBuilder noEnd(CaseBuilder builder) {
        return builder.residualValue(ResidualRule.NONE);
    }

    @Test
    void aCostFactorIsTheTotal() {
        Case of = with(noEnd(Streets.one()), UncertainInput.of("cost", COST, new Distribution.Triangular(0.8, 1, 1.5)));
        Summary summary = separate(Simulator.simulate(of, OPTIONS));
        assertThat(summary.deterministic()).isEqualTo(100);
        assertThat(summary.mean()).isCloseTo(110, within(0.001));
        assertThat(summary.skew()).isCloseTo(10, within(0.001));
        // quantile at p < (mode − low)/(high − low): low + √(p·(high−low)(mode−low)), here 80 + 100·√(0.05·0.7·0.2)
        assertThat(summary.percentiles().get(5)).isCloseTo(80 + 100 * Math.sqrt(0.05 * 0.7 * 0.2), within(0.05));
        assertThat(summary.percentiles().get(95)).isCloseTo(150 - 100 * Math.sqrt(0.05 * 0.7 * 0.5), within(0.05));
        assertThat(summary.standardError()).isLessThan(0.001);
    }

    @Test
    void tenNetsOfTheLeastPowerOfTwoAreDrawn() {
        Case of = Streets.one().build();
        assertThat(Simulator.simulate(of, OPTIONS.withDraws(1)).draws()).isEqualTo(10);
        assertThat(Simulator.simulate(of, OPTIONS.withDraws(11)).draws()).isEqualTo(20);
        assertThat(Simulator.simulate(of, OPTIONS.withDraws(10_000)).draws()).isEqualTo(10_240);
        assertThat(Simulator.simulate(of, OPTIONS.withDraws(77).withSampling(Sampling.RANDOM))
                        .draws())
                .isEqualTo(77);
        assertThatThrownBy(() -> OPTIONS.withDraws(0)).hasMessageContaining("draws (0)");
    }

    /** Sum of two correlated normals: variance a² + b² + 2ρab. */
    @ParameterizedTest
    @EnumSource(Sampling.class)
    void correlatedNormalsHaveAKnownSum(Sampling sampling) {
        CaseBuilder builder = noEnd(Streets.one())
                .asset(Streets.asset("road", 50).installed(2000).life(30).build());
        Uncertainty uncertainty = new Uncertainty(
                List.of(
                        UncertainInput.of("a", COST.ofDiscipline("sewer"), new Distribution.Normal(1, 0.1)),
                        UncertainInput.of("b", COST.ofDiscipline("road"), new Distribution.Normal(1, 0.2)),
                        UncertainInput.of("c", Target.of(Parameter.DISCOUNT_RATE), new Distribution.Normal(0, 0))),
                List.of(new Correlation("b", "a", -0.6)));
        Simulation simulation = Simulator.simulate(
                builder.uncertainty(uncertainty).build(),
                OPTIONS.withDraws(40_000).withSampling(sampling));
        Summary summary = separate(simulation);
        assertThat(summary.mean()).isCloseTo(150, within(0.2));
        assertThat(summary.sd()).isCloseTo(Math.sqrt(100 + 100 - 2 * 0.6 * 100), within(0.1));
    }

    /** n assets of 1 with correlation c: variance n·sd²·(1 + (n−1)·c). */
    @Test
    void drawsOfEachAssetHaveTheirCorrelation() {
        int n = 8;
        CaseBuilder builder = noEnd(Streets.empty());
        IntStream.range(0, n)
                .forEach(i -> builder.asset(
                        Streets.asset("sewer" + i, 100).installed(1970).life(60).build()));
        UncertainInput input = UncertainInput.of("cost", COST, new Distribution.Normal(1, 0.1));
        for (double c : new double[] {0, 0.4}) {
            Summary summary = separate(
                    Simulator.simulate(with(builder, input.forEach(Each.ASSET, c)), OPTIONS.withDraws(40_000)));
            assertThat(summary.mean()).isCloseTo(800, within(0.5));
            assertThat(summary.sd()).isCloseTo(10 * Math.sqrt(n * (1 + (n - 1) * c)), within(0.35));
        }
        Summary bySection =
                separate(Simulator.simulate(with(builder, input.forEach(Each.SECTION, 0)), OPTIONS.withDraws(40_000)));
        assertThat(bySection.sd()).isCloseTo(80, within(0.8));
    }

    /** ρ holds for Z and ε: two inputs of each asset, sum of a and b over n assets. */
    @Test
    void inputsOfEachAssetAreCorrelatedAssetByAsset() {
        CaseBuilder builder = noEnd(Streets.empty());
        IntStream.range(0, 4)
                .forEach(i -> builder.asset(Streets.asset("sewer" + i, 100)
                        .renewal(Component.fixed("pipe", 100))
                        .installed(1970)
                        .life(60)
                        .build()));
        UncertainInput dig = UncertainInput.of("dig", COST.ofComponent("dig"), new Distribution.Normal(1, 0.1));
        UncertainInput pipe = UncertainInput.of("pipe", COST.ofComponent("pipe"), new Distribution.Normal(1, 0.1));
        Uncertainty uncertainty = new Uncertainty(
                List.of(dig.forEach(Each.ASSET, 0.3), pipe.forEach(Each.ASSET, 0.3)),
                List.of(new Correlation("dig", "pipe", 0.5)));
        Summary summary =
                separate(Simulator.simulate(builder.uncertainty(uncertainty).build(), OPTIONS.withDraws(40_000)));
        // 8 terms of sd 10; within a kind c, between kinds of one asset ρ, of two assets ρ·c
        double variance = 100 * (8 + 2 * 12 * 0.3 + 2 * 4 * 0.5 + 2 * 12 * 0.5 * 0.3);
        assertThat(summary.sd()).isCloseTo(Math.sqrt(variance), within(0.35));
    }

    @Test
    void theResultIsTheSameForAnyNumberOfThreads() {
        CaseBuilder builder = Streets.one()
                .asset(Streets.asset("road", 50).installed(2000).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", 0.5), Map.of(), 0.02))
                .strategy(Strategy.window("window", 5));
        Case of = with(
                builder,
                UncertainInput.of("cost", COST, new Distribution.Pert(0.8, 1, 1.5)),
                UncertainInput.of("life", Target.of(Parameter.LIFE), new Distribution.Lognormal(1, 0.2))
                        .forEach(Each.ASSET, 0.2));
        Simulation one = Simulator.simulate(of, OPTIONS.withDraws(1_000).withShares());
        for (int threads : new int[] {2, 7}) {
            Simulation several =
                    Simulator.simulate(of, OPTIONS.withDraws(1_000).withShares().onThreads(threads));
            for (int i = 0; i < one.strategies().size(); i++) {
                assertThat(several.strategies().get(i).draws().sorted())
                        .isEqualTo(one.strategies().get(i).draws().sorted());
                assertThat(several.strategies().get(i).summary())
                        .isEqualTo(one.strategies().get(i).summary());
            }
            for (int i = 0; i < one.savings().size(); i++) {
                assertThat(several.savings().get(i).shares())
                        .isEqualTo(one.savings().get(i).shares());
                assertThat(several.savings().get(i).summary())
                        .isEqualTo(one.savings().get(i).summary());
            }
        }
    }

    /** Of 1970 with a life of 60: due in 2030. The plan waits until 2032, two years past its life. */
    @Test
    void aShorterLifeCostsAPlanWithNamedYears() {
        Strategy plan = Strategy.explicit("plan", List.of(new Works(2032, List.of("sewer"), Map.of())));
        CaseBuilder builder = noEnd(Streets.one()).discountRate(0.1).strategy(plan);
        Case shorter = with(
                builder,
                UncertainInput.of(
                        "life", Target.of(Parameter.LIFE), new Distribution.Discrete(List.of(0.95), List.of(1.0))));
        Simulation simulation = Simulator.simulate(shorter, OPTIONS.withDraws(1));
        Summary summary = simulation.strategies().get(2).summary();
        assertThat(summary.deterministic()).isCloseTo(100 / Math.pow(1.1, 6), within(1e-9));
        // L = 57: renewed at the age of 59, in 2029; the named renewal of 2032 lapses, for 2·3 < 57
        assertThat(summary.mean()).isCloseTo(100 / Math.pow(1.1, 3), within(1e-9));
        Case longer = with(
                builder,
                UncertainInput.of(
                        "life", Target.of(Parameter.LIFE), new Distribution.Discrete(List.of(1.2), List.of(1.0))));
        assertThat(Simulator.simulate(longer, OPTIONS.withDraws(1))
                        .strategies()
                        .get(2)
                        .summary()
                        .mean())
                .isCloseTo(100 / Math.pow(1.1, 6), within(1e-9));
    }

    /** Of a shared kind the dearest is paid in full: the leader. With φ = 1 the group costs the maximum. */
    @Test
    void theLeaderOfASharedComponentSwitches() {
        CaseBuilder builder = noEnd(Streets.one())
                .asset(Streets.asset("road", 90).installed(2000).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", 1.0), Map.of(), 0));
        Case of = with(
                builder,
                UncertainInput.of(
                        "road",
                        COST.ofDiscipline("road"),
                        new Distribution.Discrete(List.of(0.5, 2.0), List.of(1.0, 1.0))));
        Summary coincident = Simulator.simulate(of, OPTIONS).strategies().get(1).summary();
        assertThat(coincident.deterministic()).isEqualTo(100);
        assertThat(coincident.mean()).isCloseTo((100 + 180) / 2.0, within(1e-9)); // not max(100, 112.5)
    }

    /** Of 1970, life 60, drawn uniform on 30 … 90: known to have reached 56, so no draw is due before b. */
    @Test
    void livesOfEachAssetAreConditionedOnTheAgeReached() {
        CaseBuilder builder = noEnd(Streets.empty())
                .discountRate(0.05)
                .asset(Streets.sewer(1970).life(60).build());
        UncertainInput life = UncertainInput.of("life", Target.of(Parameter.LIFE), new Distribution.Uniform(0.5, 1.5));
        Draws each = Simulator.simulate(with(builder, life.forEach(Each.ASSET, 0)), OPTIONS)
                .strategies()
                .get(0)
                .draws();
        Draws common = Simulator.simulate(with(builder, life), OPTIONS)
                .strategies()
                .get(0)
                .draws();
        assertThat(part(each, 100)).as("due in b when its age is known").isZero();
        // common: L ≤ 56 when f < 56.5/60
        assertThat(part(common, 100)).isCloseTo((56.5 / 60 - 0.5), within(0.01));
        // of the years after: L = 57 is due in 2027; P = 1/60 of what is left above 56.5/60
        assertThat(part(each, 100 / 1.05)).isCloseTo(1.0 / 60 / (1.5 - 56.5 / 60), within(0.01));
    }

    private static double part(Draws draws, double value) {
        return IntStream.range(0, draws.count())
                        .filter(i -> Math.abs(draws.get(i) - value) < 1e-9)
                        .count()
                / (double) draws.count();
    }

    @Test
    void whoDropsOutGoesHisOwnWay() {
        Case of = noEnd(Streets.empty())
                .jointWorks(new JointWorks(Map.of("dig", 1.0), Map.of(), 0))
                .party(new Party("city", "city", 0, 0, true))
                .party(new Party("board", "board", 0.25, 0, true))
                .asset(Streets.sewer(1970).life(60).owner("city").build())
                .asset(Streets.asset("road", 40)
                        .installed(2000)
                        .life(30)
                        .owner("board")
                        .build())
                .build();
        Simulation simulation = Simulator.simulate(of, OPTIONS.withShares());
        assertThat(simulation.strategies().get(1).summary().mean()).isCloseTo(100 + 0.25 * 40, within(0.05));
        assertThat(separate(simulation).sd()).isZero();
        SavingDraws saving = simulation.savings().get(0);
        assertThat(saving.probabilityPositive()).isCloseTo(0.75, within(0.002));
        assertThat(saving.shares()).hasSize(1);
        assertThat(saving.shares().get(0).id()).isEqualTo("dropOut:board");
        assertThat(saving.shares().get(0).first().getAsDouble()).isCloseTo(1, within(0.02));
    }

    @Test
    void cutDrawsAreCounted() {
        Case of = with(Streets.one(), UncertainInput.of("cost", COST, new Distribution.Uniform(-0.25, 1.75)));
        Simulation simulation = Simulator.simulate(of, OPTIONS);
        assertThat(simulation.truncated()).isCloseTo(simulation.draws() / 8, within(10));
        assertThat(simulation.isOftenTruncated()).isTrue();
        assertThat(separate(simulation).percentiles().get(5)).isNotNegative();
    }

    @Test
    void correlationsThatCannotHoldTogetherAreRefusedAndTheNearestOffered() {
        List<UncertainInput> inputs = IntStream.range(0, 3)
                .mapToObj(i ->
                        UncertainInput.of("u" + i, COST.ofKind(CostKind.values()[i]), new Distribution.Normal(1, 0.1)))
                .toList();
        Uncertainty uncertainty = new Uncertainty(
                inputs,
                List.of(
                        new Correlation("u0", "u1", 0.9),
                        new Correlation("u1", "u2", 0.9),
                        new Correlation("u0", "u2", -0.9)));
        ImpossibleCorrelations problem = Correlations.problem(uncertainty).orElseThrow();
        assertThat(problem.smallestEigenvalue()).isCloseTo(-0.8, within(1e-9)); // 1 − 2·0.9
        assertThat(Correlations.problem(new Uncertainty(inputs, problem.nearest())))
                .isEmpty();
        // by symmetry the nearest has ±½
        assertThat(problem.nearest())
                .extracting(pair -> Math.abs(pair.rho()))
                .allSatisfy(rho -> assertThat(rho).isCloseTo(0.5, within(0.01)));
        Case of = Streets.one().uncertainty(uncertainty).build();
        assertThatThrownBy(() -> Simulator.simulate(of, OPTIONS)).hasMessageContaining("-0.8");
    }

    @Test
    void aStrategyWithoutSharingSavesNothingFromOverlap() {
        Strategy alone = new Strategy("alone", List.of(), false, OptionalInt.empty(), Sharing.OWN);
        Case of = with(Streets.one().strategy(alone), UncertainInput.of("cost", COST, new Distribution.Normal(1, 0.1)));
        SavingDraws saving =
                Simulator.simulate(of, OPTIONS.withShares()).savings().get(1);
        assertThat(saving.summary().sd()).isZero();
        assertThat(saving.probabilityPositive()).isZero();
        assertThat(saving.shares().get(0).first()).isEmpty();
    }
}
