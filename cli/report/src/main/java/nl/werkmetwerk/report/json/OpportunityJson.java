package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.Reason;
import nl.werkmetwerk.opportunity.Rider;
import nl.werkmetwerk.report.opportunity.OpportunityList;

/**
 * Writes opportunities as one JSON object on one line: fields and order as in MODEL 11, then {@code version} and
 * {@code stamp}. Its schema is the resource {@code opportunities.schema.json} in this package.
 */
public final class OpportunityJson {
    private static final int VERSION = 1;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private OpportunityJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(OpportunityList list, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", list.of().name());
            json.writeArrayFieldStart("opportunities");
            for (Opportunity one : list.chosen()) {
                json.writeStartObject();
                fields(json, one);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("reasons");
            for (Reason reason : list.reasons()) {
                json.writeStartObject();
                json.writeStringField("code", reason.code().id());
                texts(json, "sections", reason.sections());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("version", VERSION);
            StampJson.write(json, list.stamp());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Puts every opportunity on the map: its fields, and case, name and district of its section. */
    public static void draw(OpportunityList list, FeatureCollection map) throws IOException {
        Map<String, Section> sections = new HashMap<>();
        list.of().sections().forEach(section -> sections.put(section.id(), section));
        for (Opportunity one : list.chosen()) {
            Section section = sections.get(one.section());
            map.feature(list.geometries().get(one.section()), json -> {
                json.writeStringField("case", list.of().name());
                json.writeStringField("name", section.name());
                json.writeStringField("district", section.district().orElse(null));
                fields(json, one);
            });
        }
        map.made(list.of().name(), list.stamp());
    }

    private static void fields(JsonGenerator json, Opportunity one) throws IOException {
        json.writeStringField("section", one.section());
        if (one.strategy().isPresent()) {
            json.writeNullField("window");
            json.writeStringField("strategy", one.strategy().get());
        } else {
            json.writeNumberField("window", one.window().orElseThrow());
        }
        JsonNumbers.number(json, "saving", one.saving());
        JsonNumbers.number(json, "savingCoincident", one.savingCoincident());
        JsonNumbers.number(json, "savingFirst", one.savingFirst());
        JsonNumbers.number(json, "fraction", one.fraction());
        json.writeNumberField("firstJointYear", one.firstJointYear());
        texts(json, "assets", one.assets());
        texts(json, "parties", one.parties());
        JsonNumbers.number(json, "worksCost", one.worksCost());
        JsonNumbers.number(json, "perEuro", one.perEuro());
        json.writeObjectFieldStart("impacts");
        for (Map.Entry<String, Double> impact : one.impacts().entrySet()) {
            JsonNumbers.number(json, impact.getKey(), impact.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("riders");
        for (Rider rider : one.riders()) {
            write(json, rider);
        }
        json.writeEndArray();
        texts(json, "putOff", one.putOff());
    }

    private static void write(JsonGenerator json, Rider rider) throws IOException {
        json.writeStartObject();
        json.writeStringField("asset", rider.asset());
        json.writeNumberField("planned", rider.planned());
        JsonNumbers.number(json, "standAlone", rider.standAlone());
        JsonNumbers.number(json, "withWorks", rider.withWorks());
        JsonNumbers.number(json, "earlierYears", rider.earlierYears());
        json.writeBooleanField("pays", rider.pays());
        json.writeEndObject();
    }

    static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
