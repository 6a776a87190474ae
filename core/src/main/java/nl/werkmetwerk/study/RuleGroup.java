package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A kind of street and the rules that carry furthest there (MODEL-practice 13.5). Euro, present value, of the assets there only.
 *
 * @param value what its sections have in common; absent where they lack the attribute, or all sections are looked at together
 * @param sections ids, in the order of the case
 * @param separate total of {@code separate}
 * @param coincident total of {@code coincident}
 * @param optimum total of the best plan without constraints; empty where it was not asked for
 * @param steps one rule, two, …; empty where no rule adds anything
 */
public record RuleGroup(
        Optional<Attribute> value,
        List<String> sections,
        double separate,
        double coincident,
        OptionalDouble optimum,
        List<RuleStep> steps)
        implements Serializable {
    public RuleGroup {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    /** With all rules that were found; absent where none adds anything. */
    public Optional<RuleStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
