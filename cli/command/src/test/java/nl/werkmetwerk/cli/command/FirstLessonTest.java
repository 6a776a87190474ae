package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody learns who writes a case with {@code init} and puts every question to it as it stands. */
class FirstLessonTest {
    private static final double EURO = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theCaseHasNoDoubts(String language) {
        CommandLineRun checked = run("validate", written(language), "--lang", language);

        assertThat(checked.exit()).isZero();
        assertThat(checked.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void baselinesAndStrategiesAllDiffer(String language) throws IOException {
        Map<String, Double> totals = totals(written(language));

        assertThat(totals).hasSize(5);
        for (double one : totals.values()) {
            assertThat(totals.values().stream().filter(other -> Math.abs(one - other) < 1000 * EURO))
                    .as("totals of %s", totals)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theOptimumCostsLessThanEveryStrategy(String language) throws IOException {
        Path street = written(language);
        JsonNode optimum =
                run("optimise", street, "--format", "json", "--quiet").json();

        assertThat(optimum.get("sectionsProvenOptimal")).isEqualTo(optimum.get("sections"));
        assertThat(totals(street).values())
                .allMatch(total -> total > optimum.get("total").doubleValue() + EURO);
        assertThat(optimum.get("integrationGainAtLeast").doubleValue()).isGreaterThan(1000 * EURO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void chancesTellStrategiesApart(String language) throws IOException {
        JsonNode savings = run("compare", written(language), "--chances", "--format", "json")
                .json()
                .get("savings");
        double[] chances = StreamSupport.stream(savings.spliterator(), false)
                .filter(saving -> "separate".equals(saving.get("baseline").asText()))
                .filter(saving -> !"coincident".equals(saving.get("strategy").asText()))
                .mapToDouble(saving ->
                        saving.get("chance").get("probabilityPositive").doubleValue())
                .sorted()
                .toArray();

        assertThat(chances).hasSize(3);
        assertThat(chances[0]).as("the weakest").isBetween(0.05, 0.5);
        assertThat(chances[2]).as("the strongest").isBetween(0.8, 0.99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void bothPartiesGainAndTheBudgetWritesOff(String language) throws IOException {
        Path street = written(language);
        JsonNode parties = run("parties", street, "--format", "json").json();
        assertThat(parties.get("splits").get(0).get("shares"))
                .hasSize(2)
                .allMatch(share -> share.get("amount").doubleValue() > 0);

        JsonNode strategies = run("compare", street, "--format", "json").json().get("strategies");
        assertThat(StreamSupport.stream(strategies.spliterator(), false)
                        .mapToDouble(strategy -> strategy.get("writeOff").doubleValue())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(run("budget", street, "--lang", language).exit()).isZero();
        assertThat(run("budget", street, "--lang", "en").out()).doesNotContain("Reason to doubt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void simulateAndSensitivityHaveSomethingToSay(String language) throws IOException {
        Path street = written(language);
        CommandLineRun drawn = run("simulate", street, "--draws", "640", "--format", "json");
        assertThat(drawn.exit()).isZero();
        assertThat(drawn.json().get("savings")).isNotEmpty();

        JsonNode moved = run("sensitivity", street, "--format", "json").json();
        assertThat(moved.get("assumptions")).hasSizeGreaterThan(10);
        assertThat(moved.get("saving").doubleValue()).isGreaterThan(10_000 * EURO);
    }

    @Test
    void aWorkbookToStartFromGivesTheSameFigures() throws IOException {
        Path book = folder.resolve("straat.xlsx");
        assertThat(run("init", book, "--lang", "nl").exit()).isZero();

        Map<String, Double> yaml = totals(written("nl"));
        totals(book).forEach((name, total) -> assertThat(total).isCloseTo(yaml.get(name), within(1e-6)));
    }

    private Path written(String language) {
        Path street = folder.resolve("street." + language + ".yaml");
        assertThat(run("init", street, "--lang", language).exit()).isZero();
        return street;
    }

    private static Map<String, Double> totals(Path file) throws IOException {
        Map<String, Double> totals = new LinkedHashMap<>();
        for (JsonNode strategy : run("compare", file, "--format", "json").json().get("strategies")) {
            totals.put(strategy.get("name").asText(), strategy.get("total").doubleValue());
        }
        return totals;
    }
}
