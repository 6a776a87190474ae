package nl.werkmetwerk.model.stored;

import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is sent to another machine or kept: its components, an optional one as its value or as nothing, for
 * optional values themselves cannot be stored. Reading it makes the record anew, by its constructor and with all its
 * checks.
 *
 * <p>A record that has optional components writes it in its place, by a {@code writeReplace}.
 */
public final class StoredRecord implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Class<? extends Record> type;

    /** Each of a kind that can be stored, which their common type does not say. */
    @SuppressWarnings("serial")
    private final @Nullable Object[] components;

    private StoredRecord(Class<? extends Record> type, @Nullable Object[] components) {
        this.type = type;
        this.components = components;
    }

    /** What to store of a record. */
    public static StoredRecord of(Record record) {
        @Nullable
        Object[] values = Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> stored(component, record))
                .toArray();
        return new StoredRecord(record.getClass(), values);
    }

    private static @Nullable Object stored(RecordComponent component, Record of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(of);
            if (value instanceof Optional<?> optional) {
                return optional.orElse(null);
            }
            if (value instanceof OptionalInt whole) {
                return whole.isPresent() ? whole.getAsInt() : null;
            }
            if (value instanceof OptionalDouble number) {
                return number.isPresent() ? number.getAsDouble() : null;
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of " + of.getClass() + " cannot be read", e);
        }
    }

    private static @Nullable Object restored(Class<?> component, @Nullable Object value) {
        if (component == Optional.class) {
            return Optional.ofNullable(value);
        }
        if (component == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of((int) value);
        }
        if (component == OptionalDouble.class) {
            return value == null ? OptionalDouble.empty() : OptionalDouble.of((double) value);
        }
        return value;
    }

    @Serial
    private Object readResolve() {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[types.length];
        Arrays.setAll(values, i -> restored(types[i], components[i]));
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a stored " + type.getSimpleName() + " is not valid", e);
        }
    }
}
