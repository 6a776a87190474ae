package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.Simulator;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/** How sure each saving of a case is, in short (MODEL 6, {@code chance}). */
final class SavingChances {
    /** Draws behind a chance: enough for a whole percent. */
    static final int DRAWS = 1_280;

    private SavingChances() {}

    /**
     * One for each saving, in their order.
     *
     * @param drawn the case as it is drawn
     */
    static List<Chance> of(Case drawn, SimulationOptions options, RunListener listener) {
        Simulation simulation = Simulator.simulate(drawn, options, listener);
        return simulation.savings().stream()
                .map(saving -> chance(simulation, saving))
                .toList();
    }

    private static Chance chance(Simulation simulation, SavingDraws of) {
        return new Chance(
                simulation.draws(),
                simulation.seed(),
                of.summary().mean(),
                of.summary().standardError(),
                of.probabilityPositive());
    }
}
