package nl.werkmetwerk.uncertainty;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.uncertainty.points.Sampling;

/**
 * Results under uncertainty (MODEL 10).
 *
 * @param of the case
 * @param draws number made
 * @param seed where random numbers began
 * @param sampling how draws were spread
 * @param truncated draws in which an input had to be cut to what is possible
 * @param strategies {@code separate}, {@code coincident}, then the case's own in its order
 * @param savings every later strategy against {@code separate}, then the case's own against {@code coincident}
 */
public record Simulation(
        Case of,
        int draws,
        long seed,
        Sampling sampling,
        int truncated,
        List<StrategyDraws> strategies,
        List<SavingDraws> savings) {
    private static final double OFTEN = 0.001;

    public Simulation {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
    }

    /** Whether so many draws were cut, more than 0.1 %, that the distributions deserve another look. */
    public boolean isOftenTruncated() {
        return truncated > OFTEN * draws;
    }
}
