package nl.werkmetwerk.explain;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * One entry of the ledger with all that made it.
 *
 * @param entry what is explained
 * @param rule section of MODEL, e.g. {@code 2.6}
 * @param formula gives {@code entry.amount()}
 * @param conditions values that are not in the formula but decide that there is an entry, such as the age at which
 *     periodic maintenance falls
 * @param discount D of the year, or D_end (MODEL 1.5 and 1.6): gives {@code entry.factor()}
 * @param group for sharing, shared impacts and coordination: the works done together; the same instance for each of them
 * @param rules what rules of the strategy made of the asset: for a renewal all that led to its year, for other entries
 *     that it stood back in theirs
 */
public record Explanation(
        LedgerEntry entry,
        String rule,
        Formula formula,
        List<Quantity> conditions,
        Quantity discount,
        Optional<Group> group,
        List<RuleEffect> rules)
        implements Serializable {
    public Explanation {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** One of an asset of which rules made nothing. */
    static Explanation of(
            LedgerEntry entry,
            String rule,
            Formula formula,
            List<Quantity> conditions,
            Quantity discount,
            Optional<Group> group) {
        return new Explanation(entry, rule, formula, conditions, discount, group, List.of());
    }

    /** The same, under rules. */
    Explanation under(List<RuleEffect> effects) {
        return effects.isEmpty() ? this : new Explanation(entry, rule, formula, conditions, discount, group, effects);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
