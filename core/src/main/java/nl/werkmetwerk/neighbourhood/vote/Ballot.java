package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How one resident weighs the criteria (MODEL-practice 12.4). Who it was is not kept.
 *
 * @param group the group of residents it is of, if it says so
 * @param weights 0 or more, one a criterion, in the order of {@link Ballots#criteria}; not divided yet
 */
public record Ballot(Optional<String> group, List<Double> weights) implements Serializable {
    /** @throws IllegalArgumentException if a weight is below 0 or not finite */
    public Ballot {
        weights = List.copyOf(weights);
        if (weights.stream().anyMatch(weight -> !(weight >= 0) || weight.isInfinite())) {
            throw new IllegalArgumentException("a weight below 0, or no number: " + weights);
        }
    }
}
