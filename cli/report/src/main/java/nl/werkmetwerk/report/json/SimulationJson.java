package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.study.DrawAnswer;
import nl.werkmetwerk.uncertainty.SavingDraws;
import nl.werkmetwerk.uncertainty.Share;
import nl.werkmetwerk.uncertainty.Simulation;
import nl.werkmetwerk.uncertainty.StrategyDraws;
import nl.werkmetwerk.uncertainty.Summary;

/**
 * Writes a simulation as one JSON object on one line, fields and order as in MODEL 10, then {@code libraryAssumed}
 * (whether the case names nothing and the spread of its library was drawn), {@code version} and {@code stamp}. Shares
 * that were not asked for are an empty list; {@code livesAsGiven} is the chance of a saving with all drawn but lives,
 * null where lives are not drawn; what is not defined is null.
 */
public final class SimulationJson {
    /** Version of the shape; its schema is the resource {@code simulate.schema.json} in this package. */
    private static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private SimulationJson() {}

    /** Writes one line and flushes; the writer stays open. */
    public static void write(DrawAnswer answer, Stamp stamp, Writer out) throws IOException {
        Simulation simulation = answer.simulation();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", simulation.of().name());
            json.writeNumberField("draws", simulation.draws());
            json.writeNumberField("seed", simulation.seed());
            json.writeStringField("sampling", simulation.sampling().id());
            json.writeNumberField("truncated", simulation.truncated());
            json.writeArrayFieldStart("strategies");
            for (StrategyDraws strategy : simulation.strategies()) {
                json.writeStartObject();
                json.writeStringField("name", strategy.name());
                summary(json, strategy.summary());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("savings");
            for (int number = 0; number < simulation.savings().size(); number++) {
                saving(json, simulation.savings().get(number), livesAsGiven(answer, number));
            }
            json.writeEndArray();
            json.writeBooleanField("libraryAssumed", answer.assumed());
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Optional<Chance> livesAsGiven(DrawAnswer answer, int saving) {
        return answer.livesAsGiven().stream().skip(saving).findFirst();
    }

    private static void saving(JsonGenerator json, SavingDraws saving, Optional<Chance> livesAsGiven)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("strategy", saving.strategy());
        json.writeStringField("baseline", saving.baseline().id());
        summary(json, saving.summary());
        JsonNumbers.number(json, "probabilityPositive", saving.probabilityPositive());
        shares(json, saving.shares());
        ChanceJson.write(json, "livesAsGiven", livesAsGiven);
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
        JsonNumbers.number(json, "deterministic", summary.deterministic());
        JsonNumbers.number(json, "mean", summary.mean());
        JsonNumbers.number(json, "skew", summary.skew());
        JsonNumbers.number(json, "standardError", summary.standardError());
        JsonNumbers.number(json, "sd", summary.sd());
        json.writeObjectFieldStart("percentiles");
        for (Map.Entry<Integer, Double> percentile : summary.percentiles().entrySet()) {
            JsonNumbers.number(json, "P" + percentile.getKey(), percentile.getValue());
        }
        json.writeEndObject();
        JsonNumbers.number(json, "expectedShortfall", summary.expectedShortfall());
    }

    private static void shares(JsonGenerator json, List<Share> shares) throws IOException {
        json.writeArrayFieldStart("shares");
        for (Share share : shares) {
            json.writeStartObject();
            json.writeStringField("id", share.id());
            JsonNumbers.number(json, "first", share.first());
            JsonNumbers.number(json, "total", share.total());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
