package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What one resident asked for. Who it was is not kept.
 *
 * @param group the group of residents it is of, if it says so
 * @param ids candidates ({@code m@s}) or measures, in the order written; none: no vote, but a purse
 * @param numbers points beside the ids, 0 or more; empty where the type has none
 */
public record Vote(Optional<String> group, List<String> ids, List<Double> numbers) implements Serializable {
    /** @throws IllegalArgumentException unless there are as many numbers as ids, or none, and each is 0 or more */
    public Vote {
        ids = List.copyOf(ids);
        numbers = List.copyOf(numbers);
        if (!numbers.isEmpty() && numbers.size() != ids.size()) {
            throw new IllegalArgumentException(ids.size() + " ids and " + numbers.size() + " numbers");
        }
        if (numbers.stream().anyMatch(number -> !(number >= 0) || number.isInfinite())) {
            throw new IllegalArgumentException("points below 0, or no number: " + numbers);
        }
    }
}
