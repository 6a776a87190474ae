package nl.werkmetwerk.opportunity;

import java.io.Serializable;
import java.util.List;

/**
 * Why combining does not pay on some sections (MODEL 11).
 *
 * @param code what stands in the way
 * @param sections ids of the sections, in the order of the case; at least one
 */
public record Reason(Obstacle code, List<String> sections) implements Serializable {
    public Reason {
        sections = List.copyOf(sections);
    }
}
