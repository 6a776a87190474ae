package nl.werkmetwerk.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulation that is cut short is that of fewer draws: what was made is not lost, and nothing else is said than of so many. */
class CutShortTest {
    private static final Case STREET = Streets.one()
            .uncertainty(new Uncertainty(
                    List.of(
                            UncertainInput.of(
                                    "cost", Target.of(Parameter.COST), new Distribution.Triangular(0.8, 1, 1.5)),
                            UncertainInput.of("life", Target.of(Parameter.LIFE), new Distribution.Uniform(0.7, 1.2))),
                    List.of()))
            .build();

    /** Stops when it was asked so often. */
    private static BooleanSupplier after(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.incrementAndGet() > questions;
    }

    private static Simulation made(SimulationOptions options, BooleanSupplier interrupted) {
        return Simulator.simulate(STREET, options, (made, all) -> {}, interrupted);
    }

    private static void assertSame(Simulation one, Simulation other) {
        assertThat(one.draws()).isEqualTo(other.draws());
        assertThat(one.truncated()).isEqualTo(other.truncated());
        for (int i = 0; i < one.strategies().size(); i++) {
            assertThat(one.strategies().get(i).summary())
                    .isEqualTo(other.strategies().get(i).summary());
            assertThat(one.strategies().get(i).draws().sorted())
                    .containsExactly(other.strategies().get(i).draws().sorted());
        }
        for (int i = 0; i < one.savings().size(); i++) {
            assertThat(one.savings().get(i).summary())
                    .isEqualTo(other.savings().get(i).summary());
            assertThat(one.savings().get(i).shares())
                    .isEqualTo(other.savings().get(i).shares());
        }
    }

    @ParameterizedTest
    @CsvSource({"SOBOL, 1", "SOBOL, 3", "RANDOM, 1", "RANDOM, 3"})
    void theResultIsThatOfTheDrawsMade(Sampling sampling, int threads) {
        for (int questions : new int[] {0, 1, 7, 20, 60}) {
            SimulationOptions options = new SimulationOptions(20_000, 5, sampling, threads, false);
            Simulation few = made(options, after(questions));

            assertThat(few.draws()).isBetween(Simulator.BLOCK / 2, (questions + 1) * Simulator.BLOCK);
            assertSame(
                    few,
                    Simulator.simulate(STREET, options.withDraws(few.draws()).onThreads(1)));
        }
    }

    @Test
    void halfOfWhatWasMadeIsKeptAtLeast() {
        SimulationOptions options = SimulationOptions.DEFAULT.withDraws(20_000);
        for (int questions = 1; questions < 100; questions += 9) {
            int made = (questions + 1) * Simulator.BLOCK;
            // the largest power of two up to a number is above its half, and blocks do not end where nets do
            assertThat(made(options, after(questions)).draws()).isGreaterThan(made / 2 - 10);
        }
    }

    @Test
    void withoutAStopNothingIsCut() {
        SimulationOptions options = SimulationOptions.DEFAULT.withShares();

        assertSame(made(options, () -> false), Simulator.simulate(STREET, options));
    }

    @Test
    void sharesThatAreCutShortAreLeftOutAndAllDrawsStay() {
        SimulationOptions options = SimulationOptions.DEFAULT.withShares();
        // 10,240 draws are 160 blocks; the first does not ask
        Simulation found = made(options, after(165));

        assertThat(found.draws()).isEqualTo(10_240);
        assertThat(found.savings()).allMatch(saving -> saving.shares().isEmpty());
    }
}
