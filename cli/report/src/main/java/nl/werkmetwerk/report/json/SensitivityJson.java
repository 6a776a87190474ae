package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.uncertainty.sensitivity.Advance;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.Swing;
import nl.werkmetwerk.uncertainty.sensitivity.TwoWayTable;
import nl.werkmetwerk.uncertainty.sensitivity.Variant;

/** Writes what savings hang on as one JSON object on one line; a break-even that is not in range is null. */
public final class SensitivityJson {
    /** Version of the shape; its schema is the resource {@code sensitivity.schema.json} in this package. */
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private SensitivityJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(Sensitivity result, Optional<TwoWayTable> table, Stamp stamp, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", result.of().name());
            json.writeStringField("strategy", result.strategy());
            json.writeStringField("baseline", result.baseline());
            JsonNumbers.number(json, "saving", result.saving());
            json.writeArrayFieldStart("assumptions");
            for (Swing swing : result.swings()) {
                swing(json, swing);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("variants");
            for (Variant variant : result.variants()) {
                json.writeStartObject();
                json.writeStringField("id", variant.id());
                json.writeStringField("value", variant.value());
                JsonNumbers.number(json, "saving", variant.saving());
                json.writeEndObject();
            }
            json.writeEndArray();
            advances(json, result);
            if (table.isPresent()) {
                table(json, table.get());
            }
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void swing(JsonGenerator json, Swing swing) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", swing.assumption().id());
        json.writeStringField("parameter", swing.assumption().on().parameter().id());
        JsonNumbers.number(json, "low", swing.assumption().low());
        JsonNumbers.number(json, "high", swing.assumption().high());
        JsonNumbers.number(json, "savingLow", swing.atLow());
        JsonNumbers.number(json, "savingHigh", swing.atHigh());
        JsonNumbers.number(json, "breakEven", swing.breakEven());
        json.writeEndObject();
    }

    private static void advances(JsonGenerator json, Sensitivity result) throws IOException {
        json.writeArrayFieldStart("advances");
        for (Advance advance : result.advances()) {
            json.writeStartObject();
            json.writeNumberField("years", advance.years());
            JsonNumbers.number(json, "saving", advance.saving());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (result.worthUpTo().isPresent()) {
            json.writeNumberField("worthUpTo", result.worthUpTo().getAsInt());
        } else {
            json.writeNullField("worthUpTo");
        }
    }

    private static void table(JsonGenerator json, TwoWayTable table) throws IOException {
        json.writeObjectFieldStart("table");
        json.writeStringField("rows", table.rows().id());
        json.writeStringField("columns", table.columns().id());
        numbers(json, "rowValues", table.rowValues());
        numbers(json, "columnValues", table.columnValues());
        json.writeArrayFieldStart("savings");
        for (List<Double> row : table.savings()) {
            json.writeStartArray();
            for (double saving : row) {
                json.writeNumber(saving);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, String field, List<Double> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (double value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }
}
