package nl.werkmetwerk.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.NumberText;
import nl.werkmetwerk.register.source.RegisterRecord;

/** What a record must hold, column by column: one of some values, or a number within bounds and none of some values. */
public final class Conditions {
    private final Map<String, Object> byColumn;

    private Conditions(Map<String, Object> byColumn) {
        this.byColumn = byColumn;
    }

    /** Those of a field {@code when} or {@code where}. */
    public static Conditions of(Values values, String field) {
        return new Conditions(new LinkedHashMap<>(values.<Object>map(field)));
    }

    /** The columns asked. */
    public List<String> columns() {
        return List.copyOf(byColumn.keySet());
    }

    /** Whether a record holds all of it. @param decimal sign of its numbers */
    public boolean hold(RegisterRecord record, char decimal) {
        return byColumn.entrySet().stream()
                .allMatch(entry -> holds(entry.getValue(), record.get(entry.getKey()), decimal));
    }

    private static boolean holds(Object condition, String cell, char decimal) {
        return condition instanceof Values range
                ? inRange(range, cell, decimal)
                : oneOf(list(condition), cell, decimal);
    }

    private static boolean inRange(Values range, String cell, char decimal) {
        boolean bounded = range.has("min") || range.has("max");
        OptionalDouble number = NumberText.parse(cell, decimal);
        boolean within = !bounded
                || number.isPresent()
                        && number.getAsDouble() >= range.number("min", Double.NEGATIVE_INFINITY)
                        && number.getAsDouble() <= range.number("max", Double.POSITIVE_INFINITY);
        return within && !oneOf(list(range.value("not")), cell, decimal);
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    private static boolean oneOf(List<?> values, String cell, char decimal) {
        for (Object value : values) {
            boolean same = value instanceof Double number
                    ? NumberText.parse(cell, decimal).equals(OptionalDouble.of(number))
                    : value.toString().equals(cell) || value.toString().equals(Code.of(cell));
            if (same) {
                return true;
            }
        }
        return false;
    }
}
