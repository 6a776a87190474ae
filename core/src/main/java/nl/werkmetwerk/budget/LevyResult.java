package nl.werkmetwerk.budget;

import java.io.Serializable;
import java.util.List;

/**
 * A levy over the years (MODEL 9).
 *
 * @param name of the levy
 * @param years b … b+N−1
 */
public record LevyResult(String name, List<LevyYear> years) implements Serializable {
    public LevyResult {
        years = List.copyOf(years);
    }
}
