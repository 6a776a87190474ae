package nl.werkmetwerk.files.field;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import org.jspecify.annotations.Nullable;

/**
 * An object that was read: its valid fields, typed. What was wrong is absent, as what was not written, so that the rest
 * can still be looked at.
 */
public final class Values implements Given {
    private static final int FEW = 4;

    private final Path path;

    /** Name and value in turn. An object has few fields, so that looking through them is fastest, and smallest. */
    private Object[] fields = {};

    private int end;

    /** Holds nothing yet. */
    public Values(Path path) {
        this.path = path;
    }

    /** Takes a valid value. */
    public void put(String field, Object value) {
        int at = indexOf(field);
        if (at < 0) {
            at = end;
            end += 2;
            fields = end > fields.length ? Arrays.copyOf(fields, Math.max(2 * FEW, 2 * at)) : fields;
            fields[at] = field;
        }
        fields[at + 1] = value;
    }

    /** Takes out a value that does not hold beside the others, which is said. */
    public void drop(String field) {
        int at = indexOf(field);
        if (at >= 0) {
            System.arraycopy(fields, at + 2, fields, at, end - at - 2);
            end -= 2;
        }
    }

    private int indexOf(String field) {
        for (int i = 0; i < end; i += 2) {
            if (fields[i].equals(field)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public <V> Optional<V> find(Field<?, V> field) {
        return Optional.ofNullable(value(field.name())).map(field.type()::of);
    }

    @Override
    public String place() {
        return path.toString();
    }

    public Path path() {
        return path;
    }

    public boolean has(String field) {
        return indexOf(field) >= 0;
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable((String) value(field));
    }

    public String text(String field, String absent) {
        return (String) value(field, absent);
    }

    public double number(String field, double absent) {
        return value(field) instanceof Number number ? number.doubleValue() : absent;
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
        return Optional.ofNullable((Boolean) value(field));
    }

    public Optional<Values> object(String field) {
        return Optional.ofNullable((Values) value(field));
    }

    /** The value as it was read; null when absent. */
    public @Nullable Object value(String field) {
        int at = indexOf(field);
        return at < 0 ? null : fields[at + 1];
    }

    private Object value(String field, Object absent) {
        int at = indexOf(field);
        return at < 0 ? absent : fields[at + 1];
    }

    /** Objects of a list; empty when absent. */
    @SuppressWarnings("unchecked") // the reader puts only lists of what the field table says
    public <T> List<T> list(String field) {
        return (List<T>) value(field, List.of());
    }

    /** Values by key, in the order of the file; empty when absent. */
    @SuppressWarnings("unchecked") // the reader puts only maps of what the field table says
    public <T> Map<String, T> map(String field) {
        return (Map<String, T>) value(field, Map.of());
    }
}
