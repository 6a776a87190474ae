package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;

/** Numbers in JSON: what is not defined is null. */
final class JsonNumbers {
    private JsonNumbers() {}

    static void number(JsonGenerator json, String field, OptionalDouble value) throws IOException {
        number(json, field, value.orElse(Double.NaN));
    }

    static void number(JsonGenerator json, String field, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(field, value);
        } else {
            json.writeNullField(field);
        }
    }
}
