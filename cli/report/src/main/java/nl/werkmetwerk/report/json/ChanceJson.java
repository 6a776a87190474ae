package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;

/** Writes {@code chance}: how sure a saving is (MODEL 6); null where nothing was drawn. */
final class ChanceJson {
    private static final String FIELD = "chance";

    private ChanceJson() {}

    static void write(JsonGenerator json, Optional<Chance> chance) throws IOException {
        if (chance.isEmpty()) {
            json.writeNullField(FIELD);
            return;
        }
        Chance drawn = chance.get();
        json.writeObjectFieldStart(FIELD);
        json.writeNumberField("draws", drawn.draws());
        json.writeNumberField("seed", drawn.seed());
        ComparisonJson.number(json, "mean", drawn.mean());
        ComparisonJson.number(json, "standardError", drawn.standardError());
        ComparisonJson.number(json, "probabilityPositive", drawn.probabilityPositive());
        json.writeEndObject();
    }
}
