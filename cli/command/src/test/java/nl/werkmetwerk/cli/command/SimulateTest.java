package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code simulate} on a small street, as a user runs it. */
class SimulateTest {
    private static final String STREET = """
            name: Dorpsstraat
            baseYear: 2026
            horizon: 30
            residualValue: none
            sharing: {surface: 1}
            parties: [{id: city}, {id: board, dropOut: 0.25}]
            sections: [{id: s1}]
            assets:
              - {id: sewer-1, owner: board, discipline: sewer, section: s1, installed: 1970, life: 60,
                 renewal: [{kind: surface, fixed: 40, lasting: false}]}
              - {id: road-1, owner: city, discipline: road, section: s1, installed: 1990, life: 40,
                 renewal: [{kind: surface, fixed: 100}]}
            uncertainties:
              - {id: bids, on: {kind: renewal}, distribution: {type: triangular, low: 0.8, mode: 1, high: 1.5}}
            """;

    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void writeStreet() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), STREET);
    }

    /** Both are due in 2030, at 140 apart and 100 together; the factor is 1.1 on average, the board stays in 3 of 4 draws. */
    @Test
    void givesTheResultAsJson() throws IOException {
        JsonNode result = new ObjectMapper()
                .readTree(
                        run("simulate", street, "--format", "json", "--shares").out());

        assertThat(result.get("draws").intValue()).isEqualTo(10_240);
        assertThat(result.at("/strategies/0/deterministic").doubleValue()).isEqualTo(140);
        assertThat(result.at("/strategies/0/mean").doubleValue()).isCloseTo(154, offset(0.01));
        assertThat(result.at("/strategies/0/skew").doubleValue()).isCloseTo(14, offset(0.01));
        JsonNode saving = result.at("/savings/0");
        assertThat(saving.get("baseline").textValue()).isEqualTo("separate");
        assertThat(saving.get("mean").doubleValue()).isCloseTo(0.75 * 44, offset(0.1));
        assertThat(saving.get("probabilityPositive").doubleValue()).isCloseTo(0.75, offset(0.002));
        assertThat(saving.get("percentiles").fieldNames())
                .toIterable()
                .containsExactly("P5", "P10", "P15", "P25", "P50", "P75", "P85", "P90", "P95");
        assertThat(saving.get("shares").findValuesAsText("id")).containsExactly("bids", "dropOut:board");
        assertThat(result.get("seed").intValue()).isEqualTo(1);
        assertThat(result.at("/stamp/options")).hasSize(1);
        assertThat(result.at("/stamp/options/0").textValue()).isEqualTo("--shares");
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
        String one =
                run("simulate", street, "--format", "json", "--threads", "1").out();
        assertThat(run("simulate", street, "--format", "json", "--threads", "3").out())
                .isEqualTo(one);
        assertThat(run("simulate", street, "--format", "json", "--seed", "2").out())
                .isNotEqualTo(one);
    }

    @Test
    void tellsTheProbabilityInBothLanguages() {
        assertThat(run("simulate", street, "--lang", "en").out())
                .contains("coincident saves against separate with a probability of 75.0%")
                .contains("seed 1");
        assertThat(run("simulate", street, "--lang", "nl").out())
                .contains("samenvallend bespaart tegenover gescheiden met een kans van 75,0%");
    }

    @Test
    void writesCsvMarkdownAndAWorkbook() {
        assertThat(run("simulate", street, "--format", "csv").out()).contains("probabilityPositive");
        assertThat(run("simulate", street, "--format", "md", "--lang", "en").out())
                .contains("| coincident | separate |");
        Path workbook = folder.resolve("result.xlsx");
        assertThat(run("simulate", street, "--out", workbook).exit()).isEqualTo(Exit.DONE);
        assertThat(workbook).isNotEmptyFile();
    }

    @Test
    void refusesNoDrawsAndOneRandomDraw() {
        CommandLineRun none = run("simulate", street, "--draws", "0", "--lang", "en");
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("0 draws is not possible; numbers from 1 to 100000000 are.");
        assertThat(run("simulate", street, "--draws", "1", "--sampling", "random")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void saysThatNothingIsUncertain() throws IOException {
        Path certain = Files.writeString(
                folder.resolve("certain.yaml"),
                STREET.substring(0, STREET.indexOf("uncertainties:")).replace(", dropOut: 0.25", ""));
        String told = run("simulate", certain, "--lang", "en").out();
        assertThat(told)
                .contains("there is nothing to draw, and no chance to give")
                .doesNotContain("%");
        String all = run("simulate", certain, "--lang", "en", "--verbose").out();
        assertThat(all).contains("no chance to give").doesNotContain("100.0%");
        assertThat(run("simulate", certain, "--format", "csv").out())
                .contains("deterministic")
                .doesNotContain("probabilityPositive");
        Path workbook = folder.resolve("certain.xlsx");
        assertThat(run("simulate", certain, "--out", workbook).exit()).isEqualTo(Exit.DONE);
    }

    /** A sewer of 60 years drawn at 30 to 90: the plan of 2030 meets it as it was thought to be, or too late. */
    @Test
    void showsWhatCannotBePutOffBesideLivesAsGiven() throws IOException {
        Path drawn = Files.writeString(
                folder.resolve("drawn.yaml"),
                STREET
                        + "  - {id: lives, on: {parameter: life, asset: sewer-1}, distribution: {type: uniform, low: 0.5, high: 1.5}}\n"
                        + "strategies: [{name: plan, works: [{year: 2030, assets: [sewer-1, road-1]}]}]\n");
        assertThat(run("simulate", drawn, "--lang", "en").out())
                .contains("plan against separate, lives as given: €33 on average", "chance  lives as given");
        JsonNode savings = new ObjectMapper()
                .readTree(run("simulate", drawn, "--format", "json").out())
                .get("savings");
        assertThat(savings.at("/1/strategy").textValue()).isEqualTo("plan");
        assertThat(savings.at("/1/livesAsGiven/mean").doubleValue()).isCloseTo(33, offset(0.1));
        assertThat(savings.at("/1/livesAsGiven/draws").intValue()).isEqualTo(1_280);
        assertThat(savings.at("/1/mean").doubleValue()).isNotCloseTo(33, offset(1.0));
        assertThat(new ObjectMapper()
                        .readTree(run("simulate", street, "--format", "json").out())
                        .at("/savings/0/livesAsGiven")
                        .isNull())
                .isTrue();
    }

    @Test
    void warnsOfACorrelationOfOneDrawWithItself() throws IOException {
        String uncertain = STREET.substring(0, STREET.indexOf("uncertainties:"))
                + "uncertainties:\n  - {id: u, on: {discipline: sewer}, %s distribution: {type: normal, mean: 1, sd: 0.1}}\n";
        Path alone = Files.writeString(folder.resolve("alone.yaml"), uncertain.formatted("correlation: 0.3,"));
        Path together = Files.writeString(
                folder.resolve("together.yaml"), uncertain.formatted("each: asset, correlation: 0.3,"));
        assertThat(run("validate", alone, "--lang", "en").err())
                .contains("uncertainties[0].correlation: warning: a correlation is between several draws");
        assertThat(run("validate", together, "--lang", "en").err()).doesNotContain("warning");
    }
}
