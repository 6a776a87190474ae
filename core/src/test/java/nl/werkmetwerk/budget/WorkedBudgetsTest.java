package nl.werkmetwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.plain.CaseJson;
import nl.werkmetwerk.plain.Near;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of the worked budgets; their origin: SOURCE.md beside them. */
class WorkedBudgetsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theEngineGivesEveryExpectedNumber(int number) {
        Case of = CaseJson.read(json("budget-" + number + ".json"));
        JsonNode expected = json("budget-" + number + ".expected.json").get("strategies");
        List<Strategy> strategies = Stream.concat(Stream.of(Strategy.SEPARATE), of.strategies().stream())
                .toList();
        List<StrategyBudget> actual = Budgeter.budget(of, strategies).strategies();
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            StrategyBudget budget = actual.get(i);
            assertThat(budget.name()).isEqualTo(expected.get(i).get("name").textValue());
            JsonNode byDiscipline = expected.get(i).get("byDiscipline");
            assertThat(budget.byDiscipline()).hasSize(byDiscipline.size());
            budget.byDiscipline().forEach((name, rows) -> compare(name, byDiscipline.get(name), rows));
        }
    }

    private static void compare(String name, JsonNode expected, List<BudgetYear> actual) {
        assertThat(actual).hasSize(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            JsonNode row = new ObjectMapper().valueToTree(actual.get(i));
            for (var field : expected.get(i).properties()) {
                double other = field.getValue().doubleValue();
                assertThat(row.get(field.getKey()).doubleValue())
                        .as("%s %s %s", name, actual.get(i).year(), field.getKey())
                        .matches(value -> Near.amounts(other, value), "is " + other);
            }
        }
    }

    private static JsonNode json(String file) {
        try (InputStream in = WorkedBudgetsTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
