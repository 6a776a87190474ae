package nl.werkmetwerk.files.result.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Type;

/** Fields of results: each is always there, null for no value, but for those that are left out then. */
final class ResultFields {
    private ResultFields() {}

    /** A value that there always is. */
    static <T, V> Field<T, V> field(String name, Type<V> type, Function<T, V> getter, String model) {
        return Field.of(name, type, getter).required().model(model);
    }

    /** A number, or null. */
    static <T> Field<T, Double> orNull(
            String name, Type<Double> type, Function<T, OptionalDouble> getter, String model) {
        return Field.maybeNumber(name, type, getter).orNull().model(model);
    }

    /** A whole number, or null. */
    static <T> Field<T, Integer> wholeOrNull(
            String name, Type<Integer> type, Function<T, OptionalInt> getter, String model) {
        return Field.maybeWhole(name, type, getter).orNull().model(model);
    }

    /** A value, or null. */
    static <T, V> Field<T, V> anyOrNull(String name, Type<V> type, Function<T, Optional<V>> getter, String model) {
        return Field.maybe(name, type, getter).orNull().model(model);
    }

    /** A value that is not written where there is none. */
    static <T, V> Field<T, V> leftOut(String name, Type<V> type, Function<T, Optional<V>> getter, String model) {
        return Field.maybe(name, type, getter).model(model);
    }
}
