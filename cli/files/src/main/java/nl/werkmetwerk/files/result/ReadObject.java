package nl.werkmetwerk.files.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.files.field.Path;

/** An object that was read, its values as the things that they say; no value where null stands. */
final class ReadObject implements Given {
    private final Path path;
    private final Map<String, Optional<?>> values = new HashMap<>();

    ReadObject(Path path) {
        this.path = path;
    }

    void put(String field, Optional<?> value) {
        values.put(field, value);
    }

    boolean stands(String field) {
        return values.containsKey(field);
    }

    @Override
    @SuppressWarnings("unchecked") // the reader puts what the type of the field says
    public <V> Optional<V> find(Field<?, V> field) {
        return (Optional<V>) values.getOrDefault(field.name(), Optional.empty());
    }

    @Override
    public boolean stands(Field<?, ?> field) {
        return stands(field.name());
    }

    @Override
    public String place() {
        return path.toString();
    }
}
