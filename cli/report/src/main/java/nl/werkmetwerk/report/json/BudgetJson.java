package nl.werkmetwerk.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.files.document.Stamp;

/**
 * Writes a municipal budget as one JSON object on one line, fields and order as in MODEL 9, then {@code warnings},
 * {@code version} and {@code stamp}. All amounts are nominal; what is not defined is null.
 */
public final class BudgetJson {
    /** Version of the shape; its schema is the resource {@code budget.schema.json} in this package. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final WarningMessages messages;

    /** @param messages gives each warning its sentence */
    public BudgetJson(WarningMessages messages) {
        this.messages = messages;
    }

    /** Writes one line and flushes; the writer stays open. */
    public void write(MunicipalBudget budget, Stamp stamp, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("case", budget.of().name());
            json.writeArrayFieldStart("strategies");
            for (StrategyBudget strategy : budget.strategies()) {
                writeStrategy(json, strategy);
            }
            json.writeEndArray();
            messages.write(json, budget.warnings());
            json.writeNumberField("version", VERSION);
            StampJson.write(json, stamp);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeStrategy(JsonGenerator json, StrategyBudget strategy) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", strategy.name());
        writeYears(json, "years", strategy.years());
        writeGroups(json, "byDiscipline", strategy.byDiscipline());
        writeGroups(json, "byParty", strategy.byParty());
        writeGroups(json, "byTaskField", strategy.byTaskField());
        json.writeArrayFieldStart("levies");
        for (LevyResult levy : strategy.levies()) {
            writeLevy(json, levy);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeGroups(JsonGenerator json, String field, Map<String, List<BudgetYear>> groups)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, List<BudgetYear>> group : groups.entrySet()) {
            writeYears(json, group.getKey(), group.getValue());
        }
        json.writeEndObject();
    }

    private static void writeYears(JsonGenerator json, String field, List<BudgetYear> years) throws IOException {
        json.writeArrayFieldStart(field);
        for (BudgetYear year : years) {
            json.writeStartObject();
            json.writeNumberField("year", year.year());
            JsonNumbers.number(json, "depreciation", year.depreciation());
            JsonNumbers.number(json, "interest", year.interest());
            JsonNumbers.number(json, "writeOff", year.writeOff());
            JsonNumbers.number(json, "expenses", year.expenses());
            JsonNumbers.number(json, "addition", year.addition());
            JsonNumbers.number(json, "withdrawal", year.withdrawal());
            JsonNumbers.number(json, "total", year.total());
            JsonNumbers.number(json, "bookValue", year.bookValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLevy(JsonGenerator json, LevyResult levy) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", levy.name());
        json.writeArrayFieldStart("years");
        for (LevyYear year : levy.years()) {
            json.writeStartObject();
            json.writeNumberField("year", year.year());
            JsonNumbers.number(json, "charges", year.charges());
            JsonNumbers.number(json, "otherCost", year.otherCost());
            JsonNumbers.number(json, "income", year.income());
            JsonNumbers.number(json, "otherIncome", year.otherIncome());
            JsonNumbers.number(json, "costRecovery", year.costRecovery());
            JsonNumbers.number(json, "costRecoveryBeforeProvisions", year.costRecoveryBeforeProvisions());
            JsonNumbers.number(json, "perHousehold", year.perHousehold());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
