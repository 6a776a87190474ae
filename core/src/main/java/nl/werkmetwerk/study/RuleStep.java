package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A set of rules, one more than the step before, and how far it carries (MODEL-practice 13.5).
 *
 * @param rules those of the step before, then the new one
 * @param total euro, present value
 * @param separate what it saves against {@code separate}
 * @param coincident what it saves against {@code coincident}
 * @param adds euro, present value, on top of the step before; of the first on top of {@code coincident}
 * @param shareOfOptimum part of what the best plan saves against {@code separate}; empty where that is nothing or was not asked for
 */
public record RuleStep(
        List<Rule> rules, double total, Saving separate, Saving coincident, double adds, OptionalDouble shareOfOptimum)
        implements Serializable {
    public RuleStep {
        rules = List.copyOf(rules);
    }

    /** The rule that it adds. */
    public Rule added() {
        return rules.get(rules.size() - 1);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
