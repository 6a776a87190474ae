package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.opportunity.YearWork;
import nl.werkmetwerk.report.opportunity.YearPlanList;

/**
 * Writes the plan of a year as one JSON object on one line. Its schema is the resource {@code yearPlan.schema.json} in this
 * package.
 */
public final class YearPlanJson {
    private static final int VERSION = 1;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private YearPlanJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(YearPlanList plan, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", plan.of().name());
            json.writeNumberField("year", plan.year());
            json.writeStringField("strategy", plan.strategy());
            json.writeArrayFieldStart("works");
            for (YearWork work : plan.works()) {
                json.writeStartObject();
                fields(json, work);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("version", VERSION);
            StampJson.write(json, plan.stamp());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Puts every renewal on the map, at its section. */
    public static void draw(YearPlanList plan, FeatureCollection map) throws IOException {
        for (YearWork work : plan.works()) {
            map.feature(plan.geometries().get(work.section()), json -> {
                json.writeStringField("case", plan.of().name());
                json.writeNumberField("year", plan.year());
                fields(json, work);
            });
        }
        map.made(plan.of().name(), plan.stamp());
    }

    private static void fields(JsonGenerator json, YearWork work) throws IOException {
        json.writeStringField("asset", work.asset());
        json.writeStringField("section", work.section());
        json.writeStringField("discipline", work.discipline());
        json.writeStringField("party", work.party());
        json.writeStringField("method", work.method());
        OpportunityJson.texts(json, "together", work.together());
        OpportunityJson.texts(json, "couldJoin", work.couldJoin());
        JsonNumbers.number(json, "costToWait", work.costToWait());
        json.writeNumberField("openUntil", work.openUntil());
    }
}
