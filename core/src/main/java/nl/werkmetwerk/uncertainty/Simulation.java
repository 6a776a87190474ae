package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.compare.Winner;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.uncertainty.sampling.Sampling;

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
        List<SavingDraws> savings)
        implements Serializable {
    private static final double OFTEN = 0.001;

    public Simulation {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
    }

    /** The saving that answers the case as it is written, as {@link nl.werkmetwerk.compare.Comparison#answer} chooses it. */
    public SavingDraws answer() {
        String told = strategies
                .get(Winner.told(strategies.stream()
                        .mapToDouble(strategy -> strategy.summary().deterministic())
                        .toArray()))
                .name();
        return saving(told, Baseline.SEPARATE);
    }

    /**
     * What a strategy saves against a baseline.
     *
     * @throws IllegalArgumentException if there is no strategy of that name, or it does not come after the baseline
     */
    public SavingDraws saving(String strategy, Baseline against) {
        return savings.stream()
                .filter(saving ->
                        saving.baseline() == against && saving.strategy().equals(strategy))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no saving of " + strategy + " against " + against));
    }

    /** Whether so many draws were cut, more than 0.1 %, that the distributions deserve another look. */
    public boolean isOftenTruncated() {
        return truncated > OFTEN * draws;
    }
}
