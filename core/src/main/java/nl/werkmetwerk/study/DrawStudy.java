package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.LibraryUse;
import nl.werkmetwerk.uncertainty.Funnel;
import nl.werkmetwerk.uncertainty.FunnelSimulator;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/**
 * How sure are the savings of a case? (MODEL 10) A case that names no uncertainties and no party that may drop out has
 * those of its library (MODEL 14). Where the user stops it, the answer is that of the number of draws made until then.
 *
 * @param draws least number of draws, 1 … {@value SimulationOptions#MOST_DRAWS}
 * @param sampling how draws are spread
 * @param shares whether to work out which input matters, which takes 2 + the number of inputs times as long
 * @param funnel whether to follow through the years the saving that answers the case
 */
public record DrawStudy(int draws, Sampling sampling, boolean shares, boolean funnel) implements Study<DrawAnswer> {
    /** As many draws as usual, spread evenly, without more. */
    public static final DrawStudy DEFAULT =
            new DrawStudy(SimulationOptions.DEFAULT.draws(), SimulationOptions.DEFAULT.sampling(), false, false);

    /** @throws IllegalArgumentException if the number of draws is out of its range */
    public DrawStudy {
        new SimulationOptions(draws, 1, sampling, 1, shares);
    }

    @Override
    public DrawAnswer run(Case of, Run run) {
        SimulationOptions options = new SimulationOptions(draws, run.seed(), sampling, run.threads(), shares);
        Case drawn = drawn(of);
        Simulation simulation =
                Simulator.simulate(drawn, options, run.listener(), run.limit().interrupted());
        options = options.withDraws(simulation.draws());
        Optional<Funnel> years =
                funnel ? Optional.of(FunnelSimulator.funnel(drawn, options, simulation.answer())) : Optional.empty();
        return new DrawAnswer(
                simulation, !drawn.equals(of), !isUncertain(of), livesAsGiven(drawn, options, run), years);
    }

    /** In as many draws as a chance takes at most: it stands beside a mean of all draws. */
    private static List<Chance> livesAsGiven(Case drawn, SimulationOptions options, Run run) {
        SimulationOptions few = new SimulationOptions(
                Math.min(options.draws(), SavingChances.DRAWS),
                options.seed(),
                options.sampling(),
                options.threads(),
                false);
        return GivenLives.of(drawn)
                .map(given -> SavingChances.of(given, few, run.listener()))
                .orElse(List.of());
    }

    /** Whether there is anything to draw: the case names it, or its library says how far figures may be off. */
    public static boolean isUncertain(Case of) {
        return namesSome(of) || of.uncertainty().library().stream().anyMatch(DrawStudy::spreads);
    }

    private static boolean spreads(LibraryUse use) {
        return use.amount() != LibraryUse.Amount.LIFE && use.low() < use.high();
    }

    private static boolean namesSome(Case of) {
        return !of.uncertainty().inputs().isEmpty() || of.parties().stream().anyMatch(party -> party.dropOut() > 0);
    }

    /** The case as it is drawn: as it stands, or with the uncertainties of its library where it names none. */
    static Case drawn(Case written) {
        return namesSome(written) || written.uncertainty().library().isEmpty()
                ? written
                : written.toBuilder()
                        .uncertainty(written.uncertainty().orLibrary())
                        .build();
    }
}
