package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.optimise.outcome.Shortage;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.WriteOffs;

/**
 * Writes an optimisation as one JSON object on one line: fields and order as in MODEL 7, or {@code infeasible} with the
 * reasons, then {@code version} and {@code stamp}. Before these
 * stands the write-off that the optimum causes against separate (MODEL 9), in nominal euro. Its schema is the resource {@code optimise.schema.json} in this package.
 */
public final class OptimisationJson {
    private static final int VERSION = 1;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private OptimisationJson() {}

    /**
     * Writes one line and flushes; the writer stays open.
     *
     * @param budget the write-off that goes with the optimum, where the case keeps accounts
     */
    public static void write(String name, Outcome outcome, Optional<MunicipalBudget> budget, Stamp stamp, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", name);
            if (outcome instanceof Optimisation found) {
                write(json, found, budget);
            } else {
                write(json, (Infeasibility) outcome);
            }
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Optimisation found, Optional<MunicipalBudget> budget)
            throws IOException {
        JsonNumbers.number(json, "total", found.total());
        JsonNumbers.number(json, "lowerBound", found.lowerBound());
        JsonNumbers.number(json, "gap", found.gap());
        JsonNumbers.number(json, "unsharedOptimum", found.unsharedOptimum());
        JsonNumbers.number(json, "unsharedLowerBound", found.unsharedLowerBound());
        JsonNumbers.number(json, "timingGain", found.timingGain());
        JsonNumbers.number(json, "integrationGain", found.integrationGain());
        JsonNumbers.number(json, "integrationGainAtLeast", found.integrationGainAtLeast());
        json.writeNumberField("sections", found.sections());
        json.writeNumberField("sectionsProvenOptimal", found.sectionsProvenOptimal());
        write(json, found.strategy());
        JsonNumbers.number(
                json, "writeOff", WriteOffs.caused(budget, found.strategy().name(), Baseline.SEPARATE));
    }

    private static void write(JsonGenerator json, Strategy strategy) throws IOException {
        json.writeObjectFieldStart("strategy");
        json.writeStringField("name", strategy.name());
        json.writeBooleanField("complete", strategy.complete());
        json.writeArrayFieldStart("works");
        for (Works works : strategy.works()) {
            json.writeStartObject();
            json.writeNumberField("year", works.year());
            texts(json, "assets", works.assets());
            if (!works.methods().isEmpty()) {
                json.writeObjectFieldStart("methods");
                for (var method : works.methods().entrySet()) {
                    json.writeStringField(method.getKey(), method.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Infeasibility why) throws IOException {
        json.writeObjectFieldStart("infeasible");
        json.writeBooleanField("proven", why.proven());
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : why.conflicts()) {
            json.writeStartObject();
            json.writeStringField("asset", conflict.asset());
            json.writeNumberField("year", conflict.year());
            json.writeStringField(
                    "constraint", WarningTexts.camel(conflict.reason().name()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("shortages");
        for (Shortage shortage : why.shortages()) {
            write(json, shortage);
        }
        json.writeEndArray();
        JsonNumbers.number(json, "leastRaise", why.leastRaise());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Shortage shortage) throws IOException {
        Budget budget = shortage.budget();
        json.writeStartObject();
        json.writeNumberField("year", shortage.year());
        json.writeStringField("party", budget.party().orElse(null));
        json.writeStringField("discipline", budget.discipline().orElse(null));
        JsonNumbers.number(json, "budget", budget.amount());
        JsonNumbers.number(json, "short", shortage.amount());
        texts(json, "mandatory", shortage.mandatory());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
