package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.ResidualRule;
import nl.werkmetwerk.model.place.JointWorks;
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

/** Pictures of draws: the saving year by year, and how its mean settles. */
class FunnelTest {
    /** Both due in 2030, at 100 and 50: together 40 is saved, times a factor. */
    private static Case street(UncertainInput... inputs) {
        return Streets.one()
                .residualValue(ResidualRule.NONE)
                .asset(Streets.asset("road", 50).installed(2000).life(30).build())
                .jointWorks(new JointWorks(Map.of("dig", 0.8), Map.of(), 0))
                .uncertainty(new Uncertainty(List.of(inputs), List.of()))
                .build();
    }

    private static Funnel funnel(Case of, SimulationOptions options) {
        return FunnelSimulator.funnel(
                of, options, Simulator.simulate(of, options).savings().get(0));
    }

    @Test
    void nothingIsSavedBeforeTheWorksAndAllOfItAfter() {
        Case of = street(UncertainInput.of("cost", Target.of(Parameter.COST), new Distribution.Uniform(0.5, 1.5)));
        Funnel funnel = funnel(of, SimulationOptions.DEFAULT);
        assertThat(funnel.draws()).isBetween(900, 1_000);
        assertThat(funnel.years()).hasSize(11);
        assertThat(funnel.years().get(3)).isEqualTo(new Funnel.Year(2029, 0, 0, 0, 0, 0));
        for (Funnel.Year year : funnel.years().subList(4, 11)) {
            assertThat(year.p5()).isCloseTo(40 * 0.55, within(0.2));
            assertThat(year.p50()).isCloseTo(40, within(0.2));
            assertThat(year.p95()).isCloseTo(40 * 1.45, within(0.2));
        }
    }

    /** With as many draws as are kept, the last year is the saving of the simulation. */
    @Test
    void theLastYearIsTheSavingOfTheSimulationWhateverTheThreads() {
        Case of = street(
                UncertainInput.of("cost", Target.of(Parameter.COST), new Distribution.Pert(0.5, 1, 2)),
                UncertainInput.of("life", Target.of(Parameter.LIFE), new Distribution.Uniform(0.7, 1.3))
                        .forEach(Each.ASSET, 0));
        SimulationOptions options = SimulationOptions.DEFAULT.withDraws(640);
        Funnel one = funnel(of, options);
        Summary saving = Simulator.simulate(of, options).savings().get(0).summary();
        Funnel.Year last = one.years().get(10);
        assertThat(one.draws()).isEqualTo(640);
        assertThat(last.p5()).isCloseTo(saving.percentiles().get(5), within(1e-9));
        assertThat(last.p75()).isCloseTo(saving.percentiles().get(75), within(1e-9));
        assertThat(funnel(of, options.onThreads(7))).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void theMeanSettlesOnThatOfAllDraws(Sampling sampling) {
        Case of = street(UncertainInput.of("cost", Target.of(Parameter.COST), new Distribution.Normal(1, 0.2)));
        Simulation simulation = Simulator.simulate(
                of, SimulationOptions.DEFAULT.withDraws(2_560).withSampling(sampling));
        SavingDraws saving = simulation.savings().get(0);
        List<Convergence.Step> steps = Convergence.of(saving.draws(), sampling);
        Convergence.Step last = steps.get(steps.size() - 1);
        assertThat(last.draws()).isEqualTo(2_560);
        assertThat(last.mean()).isCloseTo(saving.summary().mean(), within(1e-9));
        assertThat(last.halfWidth()).isCloseTo(saving.summary().halfWidth(), within(1e-9));
        assertThat(steps.get(2).halfWidth()).isGreaterThan(last.halfWidth());
    }
}
