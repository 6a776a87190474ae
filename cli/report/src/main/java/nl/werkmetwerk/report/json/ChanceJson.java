package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;

/** Writes how sure a saving is (MODEL 6); null where nothing was drawn. */
final class ChanceJson {
    private ChanceJson() {}

    static void write(JsonGenerator json, String field, Optional<Chance> chance) throws IOException {
        if (chance.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Chance drawn = chance.get();
        json.writeObjectFieldStart(field);
        json.writeNumberField("draws", drawn.draws());
        json.writeNumberField("seed", drawn.seed());
        JsonNumbers.number(json, "mean", drawn.mean());
        JsonNumbers.number(json, "standardError", drawn.standardError());
        JsonNumbers.number(json, "probabilityPositive", drawn.probabilityPositive());
        json.writeEndObject();
    }
}
