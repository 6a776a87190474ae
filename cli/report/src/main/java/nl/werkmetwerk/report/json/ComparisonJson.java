package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.SectionResult;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.WriteOffs;

/**
 * Writes a comparison as one JSON object on one line, fields and order as in MODEL 6.21, then {@code potentials},
 * {@code version} and {@code stamp}. Strategies and savings end with their write-off (MODEL 9), in nominal euro. Numbers have full precision; what is not defined is null.
 */
public final class ComparisonJson {
    /** Version of the shape of results; its schema is the resource {@code result.schema.json} in this package. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final WarningMessages messages;

    /** @param messages gives each warning its sentence */
    public ComparisonJson(WarningMessages messages) {
        this.messages = messages;
    }

    /**
     * Writes one line and flushes; the writer stays open.
     *
     * @param budget the write-off that each saving causes, where the case keeps accounts; else null
     */
    public void write(Comparison comparison, Optional<MunicipalBudget> budget, Stamp stamp, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            CaseHeadJson.write(json, comparison.of());
            writeStrategies(json, comparison.strategies(), budget);
            writeSavings(json, comparison.savings(), budget);
            messages.write(json, comparison.warnings());
            PotentialJson.write(json, comparison.potentials());
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeStrategies(
            JsonGenerator json, List<StrategyResult> strategies, Optional<MunicipalBudget> budget) throws IOException {
        json.writeArrayFieldStart("strategies");
        for (StrategyResult strategy : strategies) {
            writeStrategy(json, strategy, WriteOffs.of(budget, strategy.name()));
        }
        json.writeEndArray();
    }

    private static void writeStrategy(JsonGenerator json, StrategyResult strategy, OptionalDouble writeOff)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", strategy.name());
        number(json, "total", strategy.total());
        numbers(json, "byKind", strategy.byKind(), Kind::id);
        numbers(json, "byDiscipline", strategy.byDiscipline());
        numbers(json, "byParty", strategy.byParty());
        numbers(json, "bySection", strategy.bySection());
        numbers(json, "byDistrict", strategy.byDistrict());
        numbers(json, "byCity", strategy.byCity());
        number(json, "equivalentAnnualCost", strategy.equivalentAnnualCost());
        numbers(json, "impacts", strategy.impacts());
        writeRenewals(json, strategy.renewals());
        writeSections(json, strategy.sections());
        writeCashFlows(json, strategy.cashFlows());
        number(json, "writeOff", writeOff);
        json.writeEndObject();
    }

    private static void writeRenewals(JsonGenerator json, List<Renewal> renewals) throws IOException {
        json.writeArrayFieldStart("renewals");
        for (Renewal renewal : renewals) {
            json.writeStartObject();
            json.writeStringField("asset", renewal.asset());
            json.writeNumberField("year", renewal.year());
            json.writeStringField("method", renewal.method());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSections(JsonGenerator json, List<SectionResult> sections) throws IOException {
        json.writeArrayFieldStart("sections");
        for (SectionResult section : sections) {
            json.writeStartObject();
            json.writeStringField("section", section.section());
            json.writeArrayFieldStart("openings");
            for (int year : section.openings()) {
                json.writeNumber(year);
            }
            json.writeEndArray();
            numbers(json, "impacts", section.impacts());
            number(json, "worksCost", section.worksCost());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCashFlows(JsonGenerator json, List<CashFlow> flows) throws IOException {
        json.writeArrayFieldStart("cashFlows");
        for (CashFlow flow : flows) {
            json.writeStartObject();
            json.writeNumberField("year", flow.year());
            number(json, "amount", flow.amount());
            number(json, "cash", flow.cash());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSavings(JsonGenerator json, List<Saving> savings, Optional<MunicipalBudget> budget)
            throws IOException {
        json.writeArrayFieldStart("savings");
        for (Saving saving : savings) {
            writeSaving(json, saving, WriteOffs.caused(budget, saving.strategy(), saving.baseline()));
        }
        json.writeEndArray();
    }

    private static void writeSaving(JsonGenerator json, Saving saving, OptionalDouble writeOff) throws IOException {
        json.writeStartObject();
        json.writeStringField("strategy", saving.strategy());
        json.writeStringField("baseline", saving.baseline().id());
        number(json, "amount", saving.amount());
        number(json, "fraction", saving.fraction());
        numbers(json, "bridge", saving.bridge(), BridgeTerm::id);
        number(json, "damageEffect", saving.damageEffect());
        number(json, "integration", saving.integration());
        number(json, "timing", saving.timing());
        writeEndOfHorizon(json, saving.endOfHorizon());
        ChanceJson.write(json, saving.chance());
        number(json, "irr", saving.irr());
        writeRoots(json, saving.irrRoots());
        number(json, "modifiedIrr", saving.modifiedIrr());
        writePayback(json, saving);
        number(json, "benefitCostRatio", saving.benefitCostRatio());
        number(json, "writeOff", writeOff);
        json.writeEndObject();
    }

    private static void writeEndOfHorizon(JsonGenerator json, EndOfHorizon end) throws IOException {
        json.writeObjectFieldStart("endOfHorizon");
        number(json, "longRun", end.longRun());
        number(json, "low", end.low());
        number(json, "high", end.high());
        json.writeEndObject();
    }

    private static void writeRoots(JsonGenerator json, List<Double> roots) throws IOException {
        json.writeArrayFieldStart("irrRoots");
        for (double root : roots) {
            json.writeNumber(root);
        }
        json.writeEndArray();
    }

    private static void writePayback(JsonGenerator json, Saving saving) throws IOException {
        json.writeFieldName("paybackYear");
        if (saving.paybackYear().isPresent()) {
            json.writeNumber(saving.paybackYear().getAsInt());
        } else {
            json.writeNull();
        }
    }

    private static void numbers(JsonGenerator json, String field, Map<String, Double> values) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Double> value : values.entrySet()) {
            number(json, value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    private static <K extends Enum<K>> void numbers(
            JsonGenerator json, String field, Amounts<K> amounts, Function<K, String> id) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<K, Double> amount : amounts.asMap().entrySet()) {
            number(json, id.apply(amount.getKey()), amount.getValue());
        }
        json.writeEndObject();
    }

    static void number(JsonGenerator json, String field, OptionalDouble value) throws IOException {
        number(json, field, value.orElse(Double.NaN));
    }

    static void number(JsonGenerator json, String field, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(field, value);
        } else {
            json.writeNullField(field);
        }
    }
}
