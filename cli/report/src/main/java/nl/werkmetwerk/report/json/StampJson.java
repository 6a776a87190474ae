package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.werkmetwerk.files.document.Stamp;

/** Writes the {@code stamp} of a result: inputs with SHA-256, version, command, options, and a date if one was given. */
final class StampJson {
    private StampJson() {}

    static void write(JsonGenerator json, Stamp stamp) throws IOException {
        json.writeObjectFieldStart("stamp");
        writeInputs(json, stamp);
        json.writeStringField("engine", stamp.engine());
        json.writeStringField("command", stamp.command());
        json.writeArrayFieldStart("options");
        for (String option : stamp.options()) {
            json.writeString(option);
        }
        json.writeEndArray();
        if (stamp.date().isPresent()) {
            json.writeStringField("date", stamp.date().get().toString());
        }
        json.writeEndObject();
    }

    private static void writeInputs(JsonGenerator json, Stamp stamp) throws IOException {
        json.writeArrayFieldStart("inputs");
        for (Stamp.Input input : stamp.inputs()) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
