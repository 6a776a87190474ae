package nl.werkmetwerk.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.register.source.RegisterRecord;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whether a record holds all of it.
     *
     * @throws SetAsideException if a column that is asked has no value, or two
     */
    public boolean hold(RegisterRecord record) throws SetAsideException {
        return failing(record).isEmpty();
    }

    /**
     * The first column in which a record does not hold what it must; absent when it holds all.
     *
     * @throws SetAsideException if a column that is asked has no value, or two
     */
    public Optional<String> failing(RegisterRecord record) throws SetAsideException {
        for (Map.Entry<String, Object> entry : byColumn.entrySet()) {
            if (!holds(entry.getValue(), record, entry.getKey())) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Object condition, RegisterRecord record, String column) throws SetAsideException {
        return condition instanceof Values range
                ? inRange(range, record, column)
                : oneOf(list(condition), record, column);
    }

    private static boolean inRange(Values range, RegisterRecord record, String column) throws SetAsideException {
        boolean within = true;
        if (range.has("min") || range.has("max")) {
            OptionalDouble number = Cells.number(record, column);
            within = number.isPresent()
                    && number.getAsDouble() >= range.number("min", Double.NEGATIVE_INFINITY)
                    && number.getAsDouble() <= range.number("max", Double.POSITIVE_INFINITY);
        }
        return within && !oneOf(list(range.value("not")), record, column);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    private static boolean oneOf(List<?> values, RegisterRecord record, String column) throws SetAsideException {
        String cell = Cells.text(record, column);
        for (Object value : values) {
            if (same(value, cell, record, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Object value, String cell, RegisterRecord record, String column)
            throws SetAsideException {
        if (value instanceof Double number) {
            return equal(number, cell, Cells.number(record, column));
        } else if (value instanceof Boolean truth) {
            return Truth.of(cell, record.sureNumber(column)).equals(Optional.of(truth));
        }
        String word = value.toString();
        Optional<Boolean> truth = Truth.certain(word);
        return word.equals(cell)
                || word.equals(Code.of(cell))
                || (truth.isPresent() && truth.equals(Truth.certain(cell)));
    }

    /** A 1 may be written for what the file holds as true. */
    private static boolean equal(double number, String cell, OptionalDouble found) {
        Optional<Boolean> truth = Truth.certain(cell);
        return truth.isPresent()
                ? truth.equals(Truth.of("", OptionalDouble.of(number)))
                : found.equals(OptionalDouble.of(number));
    }
}
