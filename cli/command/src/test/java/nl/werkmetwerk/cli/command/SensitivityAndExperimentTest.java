package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code sensitivity} and {@code experiment} on a small street, as a user runs them. */
class SensitivityAndExperimentTest {
    /** Both due in 2030, at 100 and 40: together φ·40 is saved, κ·140 spent. */
    private static final String STREET = """
            name: Dorpsstraat
            baseYear: 2026
            horizon: 30
            residualValue: none
            sharing: {surface: 0.8}
            coordinationRate: 0.1
            sections: [{id: s1}]
            assets:
              - {id: sewer-1, discipline: sewer, section: s1, installed: 1970, life: 60,
                 renewal: [{kind: surface, fixed: 40, lasting: false}]}
              - {id: road-1, discipline: road, section: s1, installed: 1990, life: 40,
                 renewal: [{kind: surface, fixed: 100}]}
            uncertainties:
              - {id: bids, on: {kind: renewal}, distribution: {type: normal, mean: 1, sd: 0.1}}
            """;

    @TempDir
    private Path folder;

    private Path street;

    @BeforeEach
    void writeStreet() throws IOException {
        street = Files.writeString(folder.resolve("street.yaml"), STREET);
    }

    @Test
    void findsTheOverlapAtWhichCoordinationIsPaid() throws IOException {
        JsonNode result = new ObjectMapper()
                .readTree(run("sensitivity", street, "--format", "json").out());

        assertThat(result.get("strategy").textValue()).isEqualTo("coincident");
        assertThat(result.get("saving").doubleValue()).isCloseTo(32 - 14, offset(1e-9));
        for (JsonNode assumption : result.get("assumptions")) {
            if (assumption.get("id").textValue().equals("sharing.surface")) {
                assertThat(assumption.get("breakEven").doubleValue()).isCloseTo(14.0 / 32, offset(1e-6));
            }
            if (assumption.get("id").textValue().equals("cost.surface")) {
                assertThat(assumption.get("breakEven").isNull()).isTrue(); // all grows with it
            }
        }
    }

    @Test
    void showsTheTableOfTwoAndSaysWhereNothingIsFound() {
        String shown = run(
                        "sensitivity", street, "--lang", "en", "--table", "discountRate,coordinationRate", "--verbose")
                .out();
        assertThat(shown)
                .contains("none in range")
                .contains("Saving by discountRate (rows) and coordinationRate (columns)");
        assertThat(run("sensitivity", street, "--format", "csv").out()).contains("breakEven");
    }

    @Test
    void refusesWrongOptionsOfSensitivity() {
        assertThat(run("sensitivity", street, "--part", "2").exit()).isEqualTo(Exit.USAGE);
        assertThat(run("sensitivity", street, "--table", "discountRate").exit()).isEqualTo(Exit.USAGE);
        CommandLineRun unknown = run("sensitivity", street, "--table", "discountRat,lifeLoss", "--lang", "en");
        assertThat(unknown.err()).contains("there is no assumption discountRat. Did you mean discountRate?");
        CommandLineRun twice = run("sensitivity", street, "--table", "discountRate,discountRate", "--lang", "en");
        assertThat(twice.exit()).isEqualTo(Exit.USAGE);
        assertThat(twice.err()).contains("two different assumptions");
        CommandLineRun itself = run("sensitivity", street, "--strategy", "separate", "--lang", "en");
        assertThat(itself.exit()).isEqualTo(Exit.USAGE);
        assertThat(itself.err()).contains("separate is not set against separate");
    }

    /** Saving 18 a street, sd 1.8; the closed formula gives nothing worth knowing ten deviations from 0. */
    @Test
    void doesNotPilotWhatIsSure() throws IOException {
        JsonNode result = new ObjectMapper()
                .readTree(run("experiment", street, "--streets", "40", "--street-sd", "5", "--format", "json")
                        .out());

        assertThat(result.get("mean").doubleValue()).isCloseTo(18, offset(0.01));
        assertThat(result.get("sd").doubleValue()).isCloseTo(1.8, offset(0.01));
        assertThat(result.get("evpi").doubleValue()).isCloseTo(0, offset(1e-6));
        assertThat(result.get("worthIt").booleanValue()).isFalse();
    }

    @Test
    void pilotsWhatHangsInTheBalance() {
        CommandLineRun ran = run(
                "experiment",
                street,
                "--set",
                "coordinationRate=0.2285",
                "--set",
                "uncertainties[bids].on.kind=renewal",
                "--streets",
                "4000",
                "--street-sd",
                "0.01",
                "--lang",
                "en");
        assertThat(ran.out()).contains("by formula").contains("seeing");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void refusesAPilotOfNothing() {
        assertThat(run("experiment", street, "--streets", "0", "--street-sd", "5")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(run("experiment", street, "--streets", "4", "--street-sd", "5", "--strategy", "separate")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--streets 0 --street-sd 5 | \"0\" is not a value of --streets. Numbers from 1 are allowed.",
                "--streets 4 --street-sd -1 | \"-1\" is not a value of --street-sd. Numbers from 0 are allowed.",
                "--streets 4 --street-sd NaN | is not a value of --street-sd. Numbers from 0 are allowed.",
                "--streets 4 --street-sd 5 --delay -2 | \"-2\" is not a value of --delay. Numbers from 0 are allowed.",
                "--streets 4 --street-sd 20k | \"20k\" is not a value of --street-sd. Numbers are allowed, for instance 20000",
                "--streets 4 --street-sd | a value is missing after --street-sd.",
                "--street-sd 5 | --streets is missing.",
            })
    void namesTheOptionOfAPilotThatIsWrong(String options, String told) {
        CommandLineRun ran =
                run(Stream.concat(Stream.of("experiment", street, "--lang", "en"), Stream.of(options.split(" ")))
                        .toArray());
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(told);
        assertThat(ran.out()).isEmpty();
    }
}
