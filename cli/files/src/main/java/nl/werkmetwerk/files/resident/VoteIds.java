package nl.werkmetwerk.files.resident;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.Nearest;

/** What a vote may name: a measure, or a measure at a section. */
final class VoteIds {
    private static final char AT = '@';

    private final Set<String> measures;
    private final Set<String> sections;

    VoteIds(Collection<String> measures, Collection<String> sections) {
        this.measures = new LinkedHashSet<>(measures);
        this.sections = new LinkedHashSet<>(sections);
    }

    boolean knows(String id) {
        int at = id.indexOf(AT);
        return at < 0
                ? measures.contains(id)
                : measures.contains(id.substring(0, at)) && sections.contains(id.substring(at + 1));
    }

    /** The id that was probably meant. */
    Optional<String> nearest(String id) {
        int at = id.indexOf(AT);
        if (at < 0) {
            return Nearest.to(id, measures);
        }
        return Nearest.to(id.substring(0, at), measures)
                .flatMap(measure -> Nearest.to(id.substring(at + 1), sections).map(section -> measure + AT + section));
    }

    Set<String> measures() {
        return measures;
    }
}
