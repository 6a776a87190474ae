package nl.werkmetwerk.model.place;

import java.io.Serializable;
import java.util.Map;
import nl.werkmetwerk.model.check.Require;

/**
 * Which sections are meant, by what they are ({@code when} of MODEL 4 and MODEL-practice 12.2). A section meets it when
 * it meets every entry; one that lacks an attribute does not meet its entry.
 *
 * @param wanted by attribute, or by one of the reserved {@code households}, {@code district}, {@code city}; empty: every
 *     section
 */
public record Condition(Map<String, Wanted> wanted) implements Serializable {
    /** Every section. */
    public static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        wanted = Require.copy(wanted);
    }

    /** Whether a section meets every entry. */
    public boolean meets(Section section) {
        return wanted.entrySet().stream()
                .allMatch(entry -> section.attribute(entry.getKey())
                        .map(entry.getValue()::metBy)
                        .orElse(false));
    }
}
