package nl.werkmetwerk.cli.scenario.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An object that was read: its valid fields, typed. What was wrong is absent, as what was not written, so that the rest
 * can still be looked at.
 */
public final class Values {
    private final Path path;
    private final Map<String, Object> values = new HashMap<>();

    /** Holds nothing yet. */
    public Values(Path path) {
        this.path = path;
    }

    /** Takes a valid value. */
    public void put(String field, Object value) {
        values.put(field, value);
    }

    public Path path() {
        return path;
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable((String) values.get(field));
    }

    public String text(String field, String absent) {
        return (String) values.getOrDefault(field, absent);
    }

    public double number(String field, double absent) {
        return values.get(field) instanceof Number number ? number.doubleValue() : absent;
    }

    public OptionalDouble number(String field) {
        return has(field) ? OptionalDouble.of(number(field, 0)) : OptionalDouble.empty();
    }

    public int whole(String field, int absent) {
        return (int) number(field, absent);
    }

    public OptionalInt whole(String field) {
        return has(field) ? OptionalInt.of(whole(field, 0)) : OptionalInt.empty();
    }

    public Optional<Boolean> bool(String field) {
        return Optional.ofNullable((Boolean) values.get(field));
    }

    public Optional<Values> object(String field) {
        return Optional.ofNullable((Values) values.get(field));
    }

    /** The value as it was read; null when absent. */
    public Object value(String field) {
        return values.get(field);
    }

    /** Objects of a list; empty when absent. */
    @SuppressWarnings("unchecked") // the reader puts only lists of what the field table says
    public <T> List<T> list(String field) {
        return (List<T>) values.getOrDefault(field, List.of());
    }

    /** Values by key, in the order of the file; empty when absent. */
    @SuppressWarnings("unchecked") // the reader puts only maps of what the field table says
    public <T> Map<String, T> map(String field) {
        return (Map<String, T>) values.getOrDefault(field, Map.of());
    }
}
