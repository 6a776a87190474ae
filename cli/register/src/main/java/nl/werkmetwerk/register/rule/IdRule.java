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

    /** The column asked; none when it is the file that calls its records something. */
    public List<String> columns() {
        return byFeature() ? List.of() : List.of(rule.text("column", ""));
    }

    /** Whether the file itself calls its records something, apart from their columns. */
    public boolean byFeature() {
        return rule.bool("feature").orElse(false);
    }

    /** Whether records of one id become one asset. */
    public boolean merges() {
        return rule.text("repeated", "").equals("merge");
    }

    /** The id as the file has it. */
    public String shown(RegisterRecord record) {
        return byFeature() ? record.feature() : record.get(rule.text("column", ""));
    }

    /** The id of a record. @throws SetAsideException if it has none, or one that is not to come back */
    public String of(RegisterRecord record) throws SetAsideException {
        String cell = byFeature() ? record.feature() : Cells.text(record, rule.text("column", ""));
        String found = Code.of(cell);
        boolean missing = found.isEmpty();
        if (missing && !rule.text("missing", "").equals("number")) {
            throw new SetAsideException("aside.noId", byFeature() ? "feature" : rule.text("column", ""));
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
