package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.tree.UnreadableException;

/** Reads things from JSON by the field table, as they come: nothing unknown, nothing missing, nothing of another type. */
final class ResultReader {
    private final JsonParser json;
    private final ValueReader values;
    private final Refusal refusal;

    ResultReader(JsonParser json, String file) {
        this.json = json;
        this.refusal = new Refusal(json, file);
        this.values = new ValueReader(json, refusal);
    }

    /**
     * Reads the object that the parser is at.
     *
     * @throws UnreadableException at the first thing that is not as the table says
     */
    <T> T object(Form<T> form, Path path) throws IOException, UnreadableException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refusal.wrong(path, "what.map");
        }
        ReadObject read = new ReadObject(path);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            field(form, read, path);
        }
        for (Field<?, ?> field : form.fields().values()) {
            if (field.isRequired() && !read.stands(field.name())) {
                throw refusal.of(path, "field.missing", field.name());
            }
        }
        try {
            return form.make(read);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refusal.of(path, "result.contradicts", String.valueOf(e.getMessage()));
        }
    }

    private void field(Form<?> form, ReadObject read, Path around) throws IOException, UnreadableException {
        String name = json.currentName();
        Path path = around.field(name);
        Field<?, ?> field = form.fields().get(name);
        if (field == null) {
            throw refusal.unknown(path, name, form.fields().keySet());
        }
        if (read.stands(name)) {
            throw refusal.of(path, "result.twice", name);
        }
        boolean nothing = json.nextToken() == JsonToken.VALUE_NULL && field.isOrNull();
        read.put(name, nothing ? Optional.empty() : Optional.of(value(field.type(), path)));
    }

    private Object value(Type<?> type, Path path) throws IOException, UnreadableException {
        if (type instanceof Type.Of<?> of) {
            return object(of.form(), path);
        } else if (type instanceof Type.Many<?> many) {
            return list(many, path);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            return json.currentToken() == JsonToken.START_ARRAY ? list(either.many(), path) : value(either.one(), path);
        } else if (type instanceof Type.Keyed<?> keyed) {
            return keyed(keyed.value(), path);
        }
        return values.read(type, path);
    }

    private List<Object> list(Type.Many<?> type, Path path) throws IOException, UnreadableException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw refusal.wrong(path, "what.list");
        }
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(type.item(), path.item(items.size(), "")));
        }
        if (items.size() < type.least()) {
            throw refusal.of(path, "list.short", type.least());
        }
        return items;
    }

    private Map<String, Object> keyed(Type<?> type, Path path) throws IOException, UnreadableException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refusal.wrong(path, "what.keyed");
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (entries.put(key, value(type, path.field(key))) != null) {
                throw refusal.of(path.field(key), "result.twice", key);
            }
        }
        return entries;
    }
}
