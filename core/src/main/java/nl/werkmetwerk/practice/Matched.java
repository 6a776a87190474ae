package nl.werkmetwerk.practice;

import java.io.Serializable;
import java.util.List;

/**
 * Where a principle can be built (MODEL-practice 13.3).
 *
 * @param sections ids, in the order of the case
 * @param units of all of these
 * @param left neither built before nor in the roll-out
 */
public record Matched(List<String> sections, double units, double left) implements Serializable {
    public Matched {
        sections = List.copyOf(sections);
    }
}
