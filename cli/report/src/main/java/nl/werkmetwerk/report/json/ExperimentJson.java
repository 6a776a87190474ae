package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.Lesson;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.study.PilotAnswer;

/** Writes the value of a pilot as one JSON object on one line. */
public final class ExperimentJson {
    /** Version of the shape; its schema is the resource {@code experiment.schema.json} in this package. */
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ExperimentJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(PilotAnswer result, Stamp stamp, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", result.of().name());
            json.writeStringField("strategy", result.strategy());
            json.writeStringField("baseline", result.baseline().id());
            ComparisonJson.number(json, "mean", result.belief().mean());
            ComparisonJson.number(json, "sd", result.belief().sd());
            json.writeNumberField("streets", result.pilot().streets());
            ComparisonJson.number(json, "streetSd", result.pilot().streetSd());
            ComparisonJson.number(json, "areaSd", result.pilot().areaSd());
            json.writeNumberField("delay", result.pilot().delay());
            ComparisonJson.number(json, "fixed", result.pilot().fixedCost());
            ComparisonJson.number(json, "perStreet", result.pilot().costPerStreet());
            ComparisonJson.number(json, "evpi", result.value().perfectInformation());
            json.writeNumberField("best", result.best());
            ComparisonJson.number(json, "evsi", result.value().sampleInformation(result.best()));
            ComparisonJson.number(json, "netValue", result.value().netValue(result.best()));
            json.writeBooleanField("worthIt", result.value().isWorthIt());
            json.writeObjectFieldStart("draws");
            ComparisonJson.number(json, "evpi", result.perfectByDraws());
            ComparisonJson.number(json, "evsi", result.sampleByDraws());
            json.writeEndObject();
            json.writeNumberField("simulatedDraws", result.draws());
            json.writeNumberField("seed", result.seed());
            belief(json, "prior", result.prior());
            json.writeArrayFieldStart("learnt");
            for (Lesson lesson : result.lessons()) {
                lesson(json, lesson);
            }
            json.writeEndArray();
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void lesson(JsonGenerator json, Lesson lesson) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", lesson.experiment().id());
        json.writeStringField("hypothesis", lesson.experiment().hypothesis());
        json.writeStringField("measure", lesson.experiment().measure());
        json.writeNumberField("streets", lesson.experiment().observed().size());
        ComparisonJson.number(json, "cost", lesson.experiment().cost());
        ComparisonJson.number(json, "observed", lesson.experiment().mean());
        belief(json, "before", lesson.before());
        belief(json, "after", lesson.after());
        json.writeEndObject();
    }

    private static void belief(JsonGenerator json, String field, Belief belief) throws IOException {
        json.writeObjectFieldStart(field);
        ComparisonJson.number(json, "mean", belief.mean());
        ComparisonJson.number(json, "sd", belief.sd());
        ComparisonJson.number(json, "probabilityOfGain", belief.probabilityOfGain());
        json.writeEndObject();
    }
}
