package nl.werkmetwerk.report.json;

import static nl.werkmetwerk.report.json.ComparisonJson.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.werkmetwerk.compare.Potential;

/** Writes {@code potentials}: how far sharing could carry each saving. */
final class PotentialJson {
    private PotentialJson() {}

    static void write(JsonGenerator json, List<Potential> potentials) throws IOException {
        json.writeArrayFieldStart("potentials");
        for (Potential potential : potentials) {
            json.writeStartObject();
            json.writeStringField("strategy", potential.strategy());
            json.writeStringField("baseline", potential.baseline().id());
            number(json, "jointCost", potential.jointCost());
            number(json, "sharedCost", potential.sharedCost());
            number(json, "shareableFraction", potential.shareableFraction());
            number(json, "saving", potential.saving());
            number(json, "savingAllShared", potential.savingAllShared());
            number(json, "greatestSaving", potential.greatestSaving());
            number(json, "greatestFraction", potential.greatestFraction());
            writeSections(json, potential.sections());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSections(JsonGenerator json, List<Potential.OfSection> sections) throws IOException {
        json.writeArrayFieldStart("sections");
        for (Potential.OfSection section : sections) {
            json.writeStartObject();
            json.writeStringField("section", section.section());
            number(json, "jointCost", section.jointCost());
            number(json, "sharedCost", section.sharedCost());
            number(json, "shareableFraction", section.shareableFraction());
            number(json, "saving", section.saving());
            number(json, "savingAllShared", section.savingAllShared());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
