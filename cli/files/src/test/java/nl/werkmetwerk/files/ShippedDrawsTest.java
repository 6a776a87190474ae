package nl.werkmetwerk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Party;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.StrategyDraws;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A draw that changes nothing changes nothing (MODEL 10 (o)): for every strategy of every case that is shipped. */
class ShippedDrawsTest {
    private static final SimulationOptions ONE = SimulationOptions.DEFAULT.withDraws(1);

    static Stream<Path> shipped() throws IOException {
        return Stream.concat(
                        Files.list(Path.of("../../examples/cases")), Files.list(Path.of("../../examples/published")))
                .filter(file -> file.toString().matches(".*(\\.yaml|[^d]\\.json)"))
                .filter(file -> !file.toString().endsWith(".expected.json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void allDrawsOneGiveWhatStandsThere(Path file) throws IOException {
        Case of = certain(CaseFiles.read(file));
        Simulation simulation = Simulator.simulate(of, ONE);
        assertThat(simulation.strategies()).hasSizeGreaterThanOrEqualTo(2);
        for (StrategyDraws strategy : simulation.strategies()) {
            double deterministic = strategy.summary().deterministic();
            assertThat(strategy.summary().mean())
                    .as(strategy.name())
                    .isCloseTo(deterministic, within(1e-9 * Math.max(1, Math.abs(deterministic))));
        }
    }

    /** Every uncertainty of the case with a factor of 1, or 0 added; and every life, asset by asset. */
    private static Case certain(Case of) {
        Stream<UncertainInput> named = of.uncertainty().inputs().stream()
                .map(input -> input.byItem()
                        ? UncertainInput.of(input.id(), input.on(), nothing(input.on()))
                        : new UncertainInput(
                                input.id(), input.on(), input.each(), input.correlation(), nothing(input.on())));
        Target lives = Target.of(Parameter.LIFE);
        Stream<UncertainInput> all = Stream.of(
                UncertainInput.of("all lives", lives, nothing(lives)).forEach(Each.ASSET, 0.3),
                UncertainInput.of("all prices", Target.of(Parameter.COST), nothing(Target.of(Parameter.COST))));
        return of.toBuilder()
                .parties(of.parties().stream().map(ShippedDrawsTest::staying).toList())
                .uncertainty(new Uncertainty(
                        Stream.concat(named, all).toList(),
                        of.uncertainty().correlations(),
                        of.uncertainty().library()))
                .build();
    }

    private static Distribution nothing(Target on) {
        double same = on.parameter().adds() ? 0 : 1;
        return new Distribution.Discrete(List.of(same), List.of(1.0));
    }

    private static Party staying(Party party) {
        return new Party(party.id(), party.name(), 0, party.vatRate(), party.keepsAccounts());
    }
}
