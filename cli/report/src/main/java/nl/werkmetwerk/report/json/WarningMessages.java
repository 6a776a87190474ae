package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.report.WarningTexts;

/** Writes {@code warnings}: a code for programs, a sentence for people, and the place it is about. */
public final class WarningMessages {
    private final WarningTexts texts;

    /** @param texts the sentences, in the reader's language */
    public WarningMessages(WarningTexts texts) {
        this.texts = texts;
    }

    void write(JsonGenerator json, List<Warning> warnings) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Warning warning : warnings) {
            json.writeStartObject();
            json.writeStringField("code", WarningTexts.code(warning.code()));
            json.writeStringField("message", texts.message(warning));
            json.writeStringField("where", warning.where());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
