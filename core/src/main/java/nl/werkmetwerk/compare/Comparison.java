package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * All strategies of a case side by side (MODEL 6.21).
 *
 * @param of the case
 * @param strategies {@code separate}, {@code coincident}, then the case's own in its order
 * @param savings every later strategy against {@code separate}, then the case's own against {@code coincident}
 * @param potentials how far sharing could carry each saving
 * @param warnings reasons to doubt
 */
public record Comparison(
        Case of,
        List<StrategyResult> strategies,
        List<Saving> savings,
        List<Potential> potentials,
        List<Warning> warnings)
        implements Serializable {
    public Comparison {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
        potentials = List.copyOf(potentials);
        warnings = List.copyOf(warnings);
    }

    /**
     * The result of a strategy, a baseline or one of the case's own.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public StrategyResult strategy(String name) {
        return strategies.stream()
                .filter(strategy -> strategy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no strategy " + name));
    }

    /**
     * What a strategy saves against a baseline.
     *
     * @throws IllegalArgumentException if there is no strategy of that name, or it does not come after the baseline
     */
    public Saving saving(String strategy, Baseline against) {
        return savings.stream()
                .filter(saving ->
                        saving.baseline() == against && saving.strategy().equals(strategy))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no saving of " + strategy + " against " + against));
    }

    /** Short: the case, and what each strategy costs. */
    @Override
    public String toString() {
        return "Comparison of " + of.name() + " " + strategies;
    }

    /** The strategy that wins, a baseline perhaps: then nothing here pays (MODEL 6, {@link Winner}). */
    public StrategyResult winner() {
        return strategies.get(Winner.among(totals()));
    }

    /**
     * The saving that answers the case, always against {@code separate}: that of the winner; where a baseline wins, that
     * of the best of the case's own strategies, which tells what it loses; without any, that of {@code coincident}.
     */
    public Saving answer() {
        return saving(strategies.get(Winner.told(totals())).name(), Baseline.SEPARATE);
    }

    /** The same comparison with more reasons to doubt it. */
    public Comparison withDoubts(List<Warning> doubts) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(doubts);
        return new Comparison(of, strategies, savings, potentials, all);
    }

    /**
     * The same comparison with a chance beside every saving, and with the doubts that it gives.
     *
     * @param chances one for each saving, in their order
     * @throws IllegalArgumentException if their number is another
     */
    public Comparison withChances(List<Chance> chances) {
        if (chances.size() != savings.size()) {
            throw new IllegalArgumentException(chances.size() + " chances of " + savings.size() + " savings");
        }
        List<Saving> drawn = IntStream.range(0, savings.size())
                .mapToObj(number -> savings.get(number).withChance(chances.get(number)))
                .toList();
        List<Warning> doubts = new ArrayList<>(warnings);
        doubts.addAll(ChanceWarnings.of(drawn, totals()[0]));
        return new Comparison(of, strategies, drawn, potentials, doubts);
    }

    private double[] totals() {
        return strategies.stream().mapToDouble(StrategyResult::total).toArray();
    }
}
