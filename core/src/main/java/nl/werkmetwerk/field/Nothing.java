package nl.werkmetwerk.field;

import java.util.Optional;

/**
 * No values at all.
 *
 * @param place where the thing stands that none are given for
 */
record Nothing(String place) implements Given {
    @Override
    public <V> Optional<V> find(Field<?, V> field) {
        return Optional.empty();
    }
}
