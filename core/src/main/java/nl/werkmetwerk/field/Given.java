package nl.werkmetwerk.field;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values for the fields of one thing, of which a {@link Form} makes it. */
public interface Given {
    /** The value of a field; empty when none is given. */
    <V> Optional<V> find(Field<?, V> field);

    /** Where the thing stands: a name that nothing else has. */
    String place();

    /** The value of a field; what holds when it is absent; for want of that something harmless of its type. */
    default <V> V get(Field<?, V> field) {
        return find(field).or(field::absent).orElseGet(() -> field.type().standIn(place()));
    }

    /** Whether there is a value. */
    default boolean has(Field<?, ?> field) {
        return find(field).isPresent();
    }

    /** Whether the field stands there, with a value or with null for none. */
    default boolean stands(Field<?, ?> field) {
        return has(field);
    }

    /** The number of a field; empty when none is given. */
    default OptionalDouble number(Field<?, Double> field) {
        return find(field).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** The whole number of a field; empty when none is given. */
    default OptionalInt whole(Field<?, Integer> field) {
        return find(field).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
