package nl.werkmetwerk.model;

import java.util.List;

/**
 * What is not known for sure (MODEL 10).
 *
 * @param inputs uncertain inputs, in the order of the file
 * @param correlations between them
 */
public record Uncertainty(List<UncertainInput> inputs, List<Correlation> correlations) {
    /** Everything is known. */
    public static final Uncertainty NONE = new Uncertainty(List.of(), List.of());

    public Uncertainty {
        inputs = List.copyOf(inputs);
        correlations = List.copyOf(correlations);
    }
}
