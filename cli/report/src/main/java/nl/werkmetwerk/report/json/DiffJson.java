package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.diff.Change;
import nl.werkmetwerk.diff.Effect;
import nl.werkmetwerk.diff.Outcome;
import nl.werkmetwerk.field.Topic;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.diff.DiffValues;

/** Writes the difference between two cases as one JSON object on one line. */
public final class DiffJson {
    private static final int VERSION = 1;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private DiffJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(List<String> cases, List<CaseDiff> diffs, Stamp stamp, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("cases");
            for (String name : cases) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (Change change : diffs.get(0).changes()) {
                write(json, change);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("savings");
            for (CaseDiff diff : diffs) {
                write(json, diff);
            }
            json.writeEndArray();
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("topic", change.topic().id());
        json.writeStringField("path", change.path());
        value(json, "from", change.from());
        value(json, "to", change.to());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String field, Optional<Object> value) throws IOException {
        json.writeFieldName(field);
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Number || value.get() instanceof Boolean) {
            json.writeObject(value.get());
        } else {
            json.writeString(DiffValues.plain(value.get()));
        }
    }

    private static void write(JsonGenerator json, CaseDiff diff) throws IOException {
        json.writeStartObject();
        json.writeStringField("strategy", diff.strategy());
        json.writeStringField("baseline", diff.baseline());
        write(json, "before", diff.before());
        write(json, "after", diff.after());
        json.writeArrayFieldStart("effects");
        for (Effect effect : diff.effects()) {
            json.writeStartObject();
            json.writeArrayFieldStart("topics");
            for (Topic topic : effect.topics()) {
                json.writeString(topic.id());
            }
            json.writeEndArray();
            amounts(json, effect.baseline(), effect.strategy(), effect.saving());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Outcome outcome) throws IOException {
        json.writeObjectFieldStart(field);
        amounts(json, outcome.baseline(), outcome.strategy(), outcome.saving());
        json.writeEndObject();
    }

    private static void amounts(JsonGenerator json, double baseline, double strategy, double saving)
            throws IOException {
        json.writeNumberField("baseline", baseline);
        json.writeNumberField("strategy", strategy);
        json.writeNumberField("saving", saving);
    }
}
