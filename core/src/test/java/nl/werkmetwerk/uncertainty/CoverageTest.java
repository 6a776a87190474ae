package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of 95 % holds the truth in 95 of 100 repetitions. */
@Tag("thorough")
class CoverageTest {
    private static final int REPETITIONS = 2_000;

    /** Mean of a product of independent factors: the product of their means. */
    @ParameterizedTest
    @CsvSource({"SOBOL, 160", "RANDOM, 200"})
    void theIntervalHoldsTheTruth(Sampling sampling, int draws) {
        Target cost = Target.of(Parameter.COST).ofKind(CostKind.RENEWAL);
        List<UncertainInput> inputs = List.of(
                UncertainInput.of("bid", cost, new Distribution.Triangular(0.8, 1, 1.5)),
                UncertainInput.of("soil", cost, new Distribution.Normal(1, 0.1)),
                UncertainInput.of("length", Target.of(Parameter.QUANTITY), new Distribution.Uniform(0.9, 1.2)));
        Case of = Streets.empty()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("sewer", 0)
                        .renewal(Component.perUnit("pipe", 1))
                        .quantity(100, "m")
                        .installed(1970)
                        .life(60)
                        .build())
                .uncertainty(new Uncertainty(inputs, List.of()))
                .build();
        double truth = 100 * 1.1 * 1 * 1.05;
        int held = 0;
        for (int seed = 0; seed < REPETITIONS; seed++) {
            Summary summary = Simulator.simulate(
                            of,
                            SimulationOptions.DEFAULT
                                    .withDraws(draws)
                                    .withSeed(seed)
                                    .withSampling(sampling))
                    .strategies()
                    .get(0)
                    .summary();
            held += Math.abs(summary.mean() - truth) <= summary.halfWidth() ? 1 : 0;
        }
        assertThat((double) held / REPETITIONS).isBetween(0.935, 0.965);
    }
}
