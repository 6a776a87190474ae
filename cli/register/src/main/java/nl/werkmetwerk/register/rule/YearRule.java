package nl.werkmetwerk.register.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;

/** The year something was built: from a column, a later renewal counting instead; out of range or missing by a stated rule. */
public final class YearRule {
    private static final int EARLIEST = 1800;

    private final Values rule;
    private final int last;

    /** @param last no year is later */
    public YearRule(Values rule, int last) {
        this.rule = rule;
        this.last = last;
    }

    /** The columns asked. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        rule.text("column").ifPresent(columns::add);
        rule.text("renewed").ifPresent(columns::add);
        return columns;
    }

    /** @throws SetAsideException if there is none that can be used, and none is filled in */
    public Filled of(RegisterRecord record) throws SetAsideException {
        OptionalInt built = year(record, rule.text("column", ""));
        OptionalInt renewed = rule.has("renewed") ? year(record, rule.text("renewed", "")) : OptionalInt.empty();
        if (built.isEmpty() && renewed.isEmpty()) {
            return missing();
        }
        return new Filled(Math.max(built.orElse(0), renewed.orElse(0)), false);
    }

    private Filled missing() throws SetAsideException {
        if (!rule.has("fill")) {
            throw new SetAsideException("aside.noYear", rule.text("column", ""));
        }
        return new Filled(rule.whole("fill", 0), true);
    }

    /** A 0 is how registers write that they do not know. */
    private OptionalInt year(RegisterRecord record, String column) throws SetAsideException {
        String cell = column.isEmpty() ? "" : Cells.text(record, column);
        if (cell.isEmpty() || cell.matches("0+([.,]0*)?")) {
            return OptionalInt.empty();
        }
        OptionalInt year = YearText.parse(cell);
        if (year.isEmpty() || year.getAsInt() < rule.whole("from", EARLIEST) || year.getAsInt() > last) {
            throw new SetAsideException("aside.year", column, cell, rule.whole("from", EARLIEST), last);
        }
        return year;
    }
}
