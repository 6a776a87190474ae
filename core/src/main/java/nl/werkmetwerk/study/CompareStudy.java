package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/**
 * What do the strategies of a case cost and save, how sure is that, and what do they do to the books? (MODEL 6, 9)
 *
 * @param chances whether to draw, where something in the case is uncertain
 */
public record CompareStudy(Chances chances) implements Study<CompareAnswer> {
    /** Draws behind a chance, whatever the seed of the run: beside one figure stands one chance. */
    private static final SimulationOptions DRAWS =
            SimulationOptions.DEFAULT.withDraws(SavingChances.DRAWS).withSeed(1);

    /** Without chances. */
    public CompareStudy() {
        this(Chances.NONE);
    }

    @Override
    public CompareAnswer run(Case of, Run run) {
        Comparison comparison = Comparer.compare(of, run.threads());
        boolean wanted = chances != Chances.NONE && DrawStudy.isUncertain(of);
        boolean drawn = wanted && chances.draws(of);
        return new CompareAnswer(
                drawn ? comparison.withChances(chances(of, run)) : comparison,
                Accounts.budget(of, of.allStrategies()),
                wanted && !drawn);
    }

    private static List<Chance> chances(Case of, Run run) {
        return SavingChances.of(DrawStudy.drawn(of), DRAWS.onThreads(run.threads()), run.listener());
    }
}
