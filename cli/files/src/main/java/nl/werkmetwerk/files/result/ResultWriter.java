package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;

/** Writes things as JSON by the field table, field by field as they are got. What is no finite number is null. */
final class ResultWriter {
    private final JsonGenerator json;

    ResultWriter(JsonGenerator json) {
        this.json = json;
    }

    <T> void object(Form<T> form, T thing) throws IOException {
        json.writeStartObject();
        fields(form, thing);
        json.writeEndObject();
    }

    /** The fields of a thing, into an object that is open. */
    <T> void fields(Form<T> form, T thing) throws IOException {
        for (Field<T, ?> field : form.kept()) {
            field(field, thing);
        }
    }

    /** Begins an object of which one list comes item by item: its fields up to the list, which is left open. */
    <T> void begin(Form<T> form, Field<T, ?> list, T thing) throws IOException {
        json.writeStartObject();
        for (Field<T, ?> field : form.kept().subList(0, form.kept().indexOf(list))) {
            field(field, thing);
        }
        json.writeArrayFieldStart(list.name());
    }

    /** Ends such an object: its list, and the fields behind that. */
    <T> void end(Form<T> form, Field<T, ?> list, T thing) throws IOException {
        json.writeEndArray();
        for (Field<T, ?> field :
                form.kept().subList(form.kept().indexOf(list) + 1, form.kept().size())) {
            field(field, thing);
        }
        json.writeEndObject();
    }

    private <T, V> void field(Field<T, V> field, T thing) throws IOException {
        Optional<V> value = field.of(thing);
        if (value.isPresent()) {
            json.writeFieldName(field.name());
            value(field.type(), value.get());
        } else if (field.isNullOf(thing)) {
            json.writeNullField(field.name());
        }
    }

    private <V> void value(Type<V> type, V value) throws IOException {
        if (type instanceof Type.Of<V> of) {
            object(of.form(), value);
        } else if (type instanceof Choice<V> choice) {
            simple(choice.plain(value));
        } else if (type instanceof Type.Many<?> many) {
            list(many.item(), (List<?>) value);
        } else if (type instanceof Type.OneOrMany<?, ?> either) {
            Type<?> chosen = value instanceof List<?> ? either.many() : either.one();
            any(chosen, value);
        } else if (type instanceof Type.Keyed<?> keyed) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                json.writeFieldName((String) entry.getKey());
                any(keyed.value(), entry.getValue());
            }
            json.writeEndObject();
        } else {
            simple(value);
        }
    }

    private void list(Type<?> item, List<?> things) throws IOException {
        json.writeStartArray();
        for (Object thing : things) {
            any(item, thing);
        }
        json.writeEndArray();
    }

    @SuppressWarnings("unchecked") // what stands in a list or map is of the type that the table says
    private <V> void any(Type<V> type, Object value) throws IOException {
        value(type, (V) value);
    }

    private void simple(Object value) throws IOException {
        if (value instanceof Double number) {
            if (Double.isFinite(number)) {
                json.writeNumber(number);
            } else {
                json.writeNull();
            }
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString((String) value);
        }
    }
}
