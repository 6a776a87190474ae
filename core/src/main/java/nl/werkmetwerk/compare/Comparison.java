package nl.werkmetwerk.compare;

import java.util.List;
import nl.werkmetwerk.model.Case;

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
        List<Warning> warnings) {
    public Comparison {
        strategies = List.copyOf(strategies);
        savings = List.copyOf(savings);
        potentials = List.copyOf(potentials);
        warnings = List.copyOf(warnings);
    }
}
