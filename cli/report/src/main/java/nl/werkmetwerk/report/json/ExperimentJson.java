package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.practice.Belief;
import nl.werkmetwerk.practice.Lesson;
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
            JsonNumbers.number(json, "mean", result.belief().mean());
            JsonNumbers.number(json, "sd", result.belief().sd());
            json.writeNumberField("streets", result.pilot().streets());
            JsonNumbers.number(json, "streetSd", result.pilot().streetSd());
            JsonNumbers.number(json, "areaSd", result.pilot().areaSd());
            json.writeNumberField("delay", result.pilot().delay());
            JsonNumbers.number(json, "fixed", result.pilot().fixedCost());
            JsonNumbers.number(json, "perStreet", result.pilot().costPerStreet());
            JsonNumbers.number(json, "evpi", result.value().perfectInformation());
            json.writeNumberField("best", result.best());
            JsonNumbers.number(json, "evsi", result.value().sampleInformation(result.best()));
            JsonNumbers.number(json, "netValue", result.value().netValue(result.best()));
            json.writeBooleanField("worthIt", result.value().isWorthIt());
            json.writeObjectFieldStart("draws");
            JsonNumbers.number(json, "evpi", result.perfectByDraws());
            JsonNumbers.number(json, "evsi", result.sampleByDraws());
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
        JsonNumbers.number(json, "cost", lesson.experiment().cost());
        JsonNumbers.number(json, "observed", lesson.experiment().mean());
        belief(json, "before", lesson.before());
        belief(json, "after", lesson.after());
        json.writeEndObject();
    }

    private static void belief(JsonGenerator json, String field, Belief belief) throws IOException {
        json.writeObjectFieldStart(field);
        JsonNumbers.number(json, "mean", belief.mean());
        JsonNumbers.number(json, "sd", belief.sd());
        JsonNumbers.number(json, "probabilityOfGain", belief.probabilityOfGain());
        json.writeEndObject();
    }
}
