package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.werkmetwerk.compare.Amounts;
import nl.werkmetwerk.compare.BridgeTerm;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.entry.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the worked cases; their origin: SOURCE.md beside them. */
class WorkedCasesTest {
    /** Fields of which the first worked cases say nothing. */
    private static final Set<String> LATER = Set.of("integration", "timing", "endOfHorizon");

    @ParameterizedTest
    @MethodSource("nl.werkmetwerk.plain.WorkedCase#all")
    void thePlainEvaluatorGivesEveryExpectedNumber(WorkedCase worked) {
        assertThat(differences(worked, json(PlainEvaluator.compare(worked.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.werkmetwerk.plain.WorkedCase#all")
    void theEngineGivesEveryExpectedNumber(WorkedCase worked) {
        worked.expected().path("savings").forEach(saving -> ((ObjectNode) saving).remove(LATER));
        assertThat(differences(worked, json(Comparer.compare(worked.of(), 2)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.werkmetwerk.plain.WorkedPolicy#all")
    void theEngineFollowsRulesToTheExpectedRenewalsAndTotal(WorkedPolicy worked) {
        isAsExpected(worked, Comparer.compare(worked.of()));
    }

    @ParameterizedTest
    @MethodSource("nl.werkmetwerk.plain.WorkedPolicy#all")
    void thePlainEvaluatorFollowsRulesToTheExpectedRenewalsAndTotal(WorkedPolicy worked) {
        isAsExpected(worked, PlainEvaluator.compare(worked.of()));
    }

    private static void isAsExpected(WorkedPolicy worked, Comparison comparison) {
        StrategyResult result = WorkedPolicy.ownResult(comparison.strategies());
        assertThat(result.renewals()).isEqualTo(worked.renewals());
        assertThat(Near.amounts(worked.total(), result.total())).isTrue();
    }

    private static List<String> differences(WorkedCase worked, ObjectNode actual) {
        List<String> found = new ArrayList<>();
        differ("", worked.expected(), actual, found);
        return found;
    }

    private static void differ(String path, JsonNode expected, JsonNode actual, List<String> found) {
        if (expected.isNumber() && actual.isNumber()) {
            if (!near(path, expected.doubleValue(), actual.doubleValue())) {
                found.add(path + " is " + actual + ", not " + expected);
            }
        } else if (expected.isObject()) {
            compareObjects(path, expected, actual, found);
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                differ(path + "[" + i + "]", expected.get(i), actual.get(i), found);
            }
        } else if (!expected.equals(actual)) {
            found.add(path + " is " + actual + ", not " + expected);
        }
    }

    private static boolean near(String path, double expected, double actual) {
        boolean ratio = path.matches(".*(fraction|irr|Irr|Ratio|irrRoots.*)");
        return ratio ? Near.ratios(expected, actual) : Near.amounts(expected, actual);
    }

    private static void compareObjects(String path, JsonNode expected, JsonNode actual, List<String> found) {
        actual.fieldNames().forEachRemaining(field -> {
            if (!expected.has(field) && !LATER.contains(field)) {
                found.add(path + "." + field + " is not expected");
            }
        });
        expected.fieldNames()
                .forEachRemaining(field -> differ(path + "." + field, expected.get(field), actual.path(field), found));
    }

    private static ObjectNode json(Comparison comparison) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("case", comparison.of().name());
        comparison.strategies().forEach(s -> node.withArray("strategies").add(json(s)));
        comparison.savings().forEach(s -> node.withArray("savings").add(json(s)));
        return node;
    }

    private static JsonNode json(StrategyResult result) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("name", result.name()).put("total", result.total());
        node.set("byKind", json(result.byKind(), Kind::id));
        for (Map.Entry<String, Object> view : views(result).entrySet()) {
            node.set(view.getKey(), new ObjectMapper().valueToTree(view.getValue()));
        }
        return node.put("equivalentAnnualCost", result.equivalentAnnualCost());
    }

    private static Map<String, Object> views(StrategyResult result) {
        return Map.of(
                "byDiscipline", result.byDiscipline(),
                "byParty", result.byParty(),
                "bySection", result.bySection(),
                "byDistrict", result.byDistrict(),
                "byCity", result.byCity(),
                "impacts", result.impacts(),
                "renewals", result.renewals(),
                "cashFlows", result.cashFlows());
    }

    private static <K extends Enum<K>> JsonNode json(Amounts<K> amounts, Function<K, String> id) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        amounts.asMap().forEach((key, amount) -> node.put(id.apply(key), amount));
        return node;
    }

    private static JsonNode json(EndOfHorizon end) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        return node.put("longRun", orNull(end.longRun())).put("low", end.low()).put("high", end.high());
    }

    private static JsonNode json(Saving s) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("strategy", s.strategy()).put("baseline", s.baseline().id()).put("amount", s.amount());
        node.put("fraction", orNull(s.fraction())).put("damageEffect", s.damageEffect());
        node.put("integration", s.integration()).put("timing", s.timing());
        node.set("endOfHorizon", json(s.endOfHorizon()));
        node.set("bridge", json(s.bridge(), BridgeTerm::id));
        node.set("irrRoots", new ObjectMapper().valueToTree(s.irrRoots()));
        node.put("irr", orNull(s.irr())).put("modifiedIrr", orNull(s.modifiedIrr()));
        node.put("benefitCostRatio", orNull(s.benefitCostRatio()));
        return node.put("paybackYear", orNull(s.paybackYear()));
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
