package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;

/** What a result says of its case before anything else (MODEL 6.21). */
final class CaseHeadJson {
    private CaseHeadJson() {}

    /** Writes the fields {@code case}, {@code baseYear}, {@code horizon}, {@code priceYear}, rate and currency. */
    static void write(JsonGenerator json, Case of) throws IOException {
        json.writeStringField("case", of.name());
        json.writeNumberField("baseYear", of.baseYear());
        json.writeNumberField("horizon", of.horizon());
        json.writeNumberField("priceYear", of.prices().year());
        writeRate(json, of.discountRate().steps());
        json.writeStringField("currency", of.currency());
    }

    /** A number, or steps, as the case has it. */
    private static void writeRate(JsonGenerator json, List<RateStep> steps) throws IOException {
        if (steps.size() == 1 && steps.get(0).from() == Integer.MIN_VALUE) {
            json.writeNumberField("discountRate", steps.get(0).rate());
            return;
        }
        json.writeArrayFieldStart("discountRate");
        for (RateStep step : steps) {
            json.writeStartObject();
            json.writeNumberField("from", step.from());
            json.writeNumberField("rate", step.rate());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
