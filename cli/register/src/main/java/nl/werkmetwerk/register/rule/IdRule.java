package nl.werkmetwerk.register.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;

/**
 * Ids of assets: the register's name and the id of the record. One that comes back is refused (all records of an id but
 * the first are set aside), numbered (…-2, …-3) or merged; the last never wins in silence.
 */
public final class IdRule {
    private final String prefix;
    private final Values rule;
    private final Map<String, Integer> seen = new HashMap<>();

    public IdRule(String register, Values rule) {
        this.prefix = register + "-";
        this.rule = rule;
    }

    /** The column asked. */
    public List<String> columns() {
        return List.of(rule.text("column", ""));
    }

    /** Whether records of one id become one asset. */
    public boolean merges() {
        return rule.text("repeated", "").equals("merge");
    }

    /** The id of a record. @throws SetAsideException if it has none, or one that is not to come back */
    public String of(RegisterRecord record) throws SetAsideException {
        String found = Code.of(Cells.text(record, rule.text("column", "")));
        boolean missing = found.isEmpty();
        if (missing && !rule.text("missing", "").equals("number")) {
            throw new SetAsideException("aside.noId", rule.text("column", ""));
        }
        String id = prefix + (missing ? "row-" + record.row() : found);
        return merges() ? id : unique(id, found);
    }

    private String unique(String id, String found) throws SetAsideException {
        int times = seen.merge(id, 1, Integer::sum);
        if (times == 1) {
            return id;
        }
        if (!rule.text("repeated", "").equals("number")) {
            throw new SetAsideException("aside.repeated", found);
        }
        return unique(id + "-" + times, found);
    }
}
