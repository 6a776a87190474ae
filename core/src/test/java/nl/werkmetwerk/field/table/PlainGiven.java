package nl.werkmetwerk.field.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;

/** What a form made plain, given back to it. */
record PlainGiven(Map<?, ?> values, String place) implements Given {
    @Override
    public <V> Optional<V> find(Field<?, V> field) {
        return Optional.ofNullable(values.get(field.name()))
                .map(value -> field.type().of(given(field.type(), value)));
    }

    /** Maps that are objects are values for their fields; others stay maps. */
    private Object given(Type<?> type, Object value) {
        boolean object = type instanceof Type.Of<?> || type instanceof Type.Either && value instanceof Map<?, ?>;
        if (object) {
            return new PlainGiven((Map<?, ?>) value, place + ".");
        } else if (type instanceof Type.Many<?> many) {
            return ((List<?>) value)
                    .stream().map(item -> given(many.item(), item)).toList();
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return value instanceof List<?> ? given(either.many(), value) : given(either.one(), value);
        } else if (type instanceof Type.Keyed<?> keyed) {
            Map<String, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, one) -> map.put((String) key, given(keyed.value(), one)));
            return map;
        }
        return value;
    }
}
