package nl.werkmetwerk.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Comparison comparison = Comparer.compare(Proefstraat.of());

    @Test
    void holdsToItsSchema() throws IOException {
        Warning warning = new Warning(Warning.Code.UNUSED_KIND, "sharing.gas", Map.of("name", "gas"));
        Comparison doubtful = new Comparison(
                comparison.of(),
                comparison.strategies(),
                comparison.savings(),
                comparison.potentials(),
                List.of(warning));
        assertThat(schema().validate(JSON.readTree(json(doubtful)))).isEmpty();
    }

    @Test
    void hasASchemaThatRefusesOtherShapes() throws IOException {
        String json = json(comparison);
        assertThat(schema().validate(JSON.readTree(json.replace("\"paybackYear\":2077", "\"paybackYear\":\"x\""))))
                .isNotEmpty();
        assertThat(schema().validate(JSON.readTree(json.replace("\"damageEffect\"", "\"other\""))))
                .isNotEmpty();
    }

    @Test
    void writesTheFieldsOfTheModelInItsOrder() throws IOException {
        JsonNode root = JSON.readTree(json(comparison));
        assertThat(root.fieldNames())
                .toIterable()
                .containsExactly(
                        "case",
                        "baseYear",
                        "horizon",
                        "priceYear",
                        "discountRate",
                        "currency",
                        "strategies",
                        "savings",
                        "warnings",
                        "potentials",
                        "version",
                        "stamp");
        assertThat(root.at("/strategies/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "name",
                        "total",
                        "byKind",
                        "byDiscipline",
                        "byParty",
                        "bySection",
                        "byDistrict",
                        "byCity",
                        "equivalentAnnualCost",
                        "impacts",
                        "renewals",
                        "sections",
                        "cashFlows",
                        "writeOff");
        assertThat(root.at("/savings/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "strategy",
                        "baseline",
                        "amount",
                        "fraction",
                        "bridge",
                        "damageEffect",
                        "integration",
                        "timing",
                        "endOfHorizon",
                        "chance",
                        "irr",
                        "irrRoots",
                        "modifiedIrr",
                        "paybackYear",
                        "benefitCostRatio",
                        "writeOff");
    }

    @Test
    void writesOneLineWithEveryNumberInFull() throws IOException {
        String json = json(comparison);
        assertThat(json).endsWith("}\n").hasLineCount(1);
        double total = JSON.readTree(json).at("/strategies/2/total").doubleValue();
        assertThat(total).isEqualTo(comparison.strategies().get(2).total());
    }

    @Test
    void writesNullForWhatIsNotDefined() throws IOException {
        JsonNode saving = JSON.readTree(json(comparison)).at("/savings/1");
        assertThat(saving.get("irr").isNull()).isTrue();
        assertThat(saving.get("irrRoots")).hasSize(2);
    }

    private static String json(Comparison comparison) throws IOException {
        StringWriter out = new StringWriter();
        WarningTexts texts = new WarningTexts(ReportTexts.of(Locale.ENGLISH));
        new ComparisonJson(new WarningMessages(texts)).write(comparison, Optional.empty(), Proefstraat.stamp(), out);
        return out.toString();
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ComparisonJson.class.getResourceAsStream("result.schema.json"));
    }
}
