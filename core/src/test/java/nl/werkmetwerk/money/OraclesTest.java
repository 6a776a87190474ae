package nl.werkmetwerk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published numbers, with their origin in {@code oracles.json}, against the measures of this package, the parties and the budget. */
class OraclesTest {
    private static final Map<String, Function<Oracle, Map<String, Object>>> CALCULATIONS = calculations();

    /** Where one tolerance for all fields would be too wide; from the notes in the file. */
    private static final Map<String, Double> TOLERANCES = Map.of(
            "blcc-heatpump-summary.sir", 0.005,
            "blcc-heatpump-summary.airr", 0.0001,
            "blcc-ecip-payback.payback_years", 0.005,
            "bcr-capitalised.bcr", 0.0005);

    @ParameterizedTest(name = "{0}")
    @MethodSource("oraclesToRun")
    void reproducesPublishedNumber(Oracle oracle) {
        JsonNode computed =
                new ObjectMapper().valueToTree(CALCULATIONS.get(oracle.kind()).apply(oracle));
        for (String field : fields(oracle)) {
            String name = oracle.id() + "." + field;
            if (!LaterOracles.FIELDS.containsKey(name)) {
                double tolerance = TOLERANCES.getOrDefault(name, oracle.tolerance());
                assertThat(computed.has(field)).as(name + " is computed").isTrue();
                compare(name, computed.get(field), oracle.expected().get(field), tolerance);
            }
        }
        assertThat(computed.fieldNames()).toIterable().as("fields computed").isSubsetOf(fields(oracle));
    }

    @Test
    void everyKindIsEitherRunOrListedForLater() {
        Set<String> kinds = Oracle.all().stream().map(Oracle::kind).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new HashSet<>(CALCULATIONS.keySet());
        known.addAll(LaterOracles.KINDS.keySet());
        assertThat(known).isEqualTo(kinds);
        assertThat(CALCULATIONS).doesNotContainKeys(LaterOracles.KINDS.keySet().toArray(String[]::new));
    }

    @Test
    void everyOracleOfTheFileIsCounted() {
        List<Oracle> all = Oracle.all();
        assertThat(all).hasSize(Oracle.file().get("count").intValue()).hasSize(91);
        assertThat(all).extracting(Oracle::id).doesNotHaveDuplicates();
        assertThat(oraclesToRun()).hasSize(82);
    }

    @Test
    void fieldsListedForLaterAndTolerancesNameFieldsThatAreThere() {
        Set<String> names = new HashSet<>();
        for (Oracle oracle : oraclesToRun()) {
            fields(oracle).forEach(field -> names.add(oracle.id() + "." + field));
        }
        assertThat(names).containsAll(LaterOracles.FIELDS.keySet()).containsAll(TOLERANCES.keySet());
    }

    @Test
    void everyOracleKeepsItsOrigin() {
        for (JsonNode oracle : Oracle.file().get("oracles")) {
            for (String field : List.of("source", "url", "licence")) {
                assertThat(oracle.path(field).asText())
                        .as(oracle.get("id") + " " + field)
                        .isNotBlank();
            }
        }
    }

    static List<Oracle> oraclesToRun() {
        return Oracle.all().stream()
                .filter(oracle -> !LaterOracles.KINDS.containsKey(oracle.kind()))
                .toList();
    }

    private static Map<String, Function<Oracle, Map<String, Object>>> calculations() {
        Map<String, Function<Oracle, Map<String, Object>>> all = new HashMap<>(RateOracles.BY_KIND);
        all.putAll(AnnuityOracles.BY_KIND);
        all.putAll(WorthOracles.BY_KIND);
        all.putAll(GameOracles.BY_KIND);
        all.putAll(BudgetOracles.BY_KIND);
        return all;
    }

    private static Set<String> fields(Oracle oracle) {
        Set<String> fields = new LinkedHashSet<>();
        oracle.expected().fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static void compare(String name, JsonNode computed, JsonNode expected, double tolerance) {
        if (expected.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            computed.forEach(elements::add);
            assertThat(elements).as(name).hasSize(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(name + "[" + i + "]", computed.get(i), expected.get(i), tolerance);
            }
        } else if (expected.isNumber()) {
            assertThat(computed.isNumber()).as(name + " is a number").isTrue();
            assertThat(computed.doubleValue()).as(name).isCloseTo(expected.doubleValue(), within(tolerance));
        } else {
            assertThat(computed).as(name).isEqualTo(expected);
        }
    }
}
