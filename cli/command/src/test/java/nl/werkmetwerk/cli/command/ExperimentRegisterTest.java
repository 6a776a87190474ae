package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of experiments: read, converted, learnt from and told. */
class ExperimentRegisterTest {
    /** Both due in 2030, at 40 and 100 of surface: together 0.8·40 is saved, in each of two streets. */
    private static final String STREET = """
        name: Dorpsstraat
        baseYear: 2026
        horizon: 30
        residualValue: none
        sharing: {surface: 0.8}
        sections: [{id: s1}, {id: s2}]
        assets:
          - {id: sewer-1, discipline: sewer, section: s1, installed: 1970, life: 60, renewal: [{kind: surface, fixed: 40}]}
          - {id: road-1, discipline: road, section: s1, installed: 1990, life: 40, renewal: [{kind: surface, fixed: 100}]}
          - {id: sewer-2, discipline: sewer, section: s2, installed: 1970, life: 60, renewal: [{kind: surface, fixed: 40}]}
          - {id: road-2, discipline: road, section: s2, installed: 1990, life: 40, renewal: [{kind: surface, fixed: 100}]}
        uncertainties:
          - {id: bids, on: {kind: renewal}, distribution: {type: normal, mean: 1, sd: 0.25}}
        experiments:
          - {id: pilot-1, hypothesis: one crew is enough, measure: joint works, sections: [s1, s2], cost: 7,
             observed: [20, 16], streetSd: 4}
          - {id: pilot-2, hypothesis: nights are quicker, measure: night shifts, strategy: coincident, sections: [s2]}
        """;

    @TempDir
    private Path folder;

    private static CommandLineRun run(Object... arguments) {
        return CommandLineRun.run(
                Stream.concat(Stream.of(arguments), Stream.of("--lang=en")).toArray());
    }

    private Path street(String text) throws IOException {
        return Files.writeString(folder.resolve("street.yaml"), text);
    }

    private static JsonNode pilot(Path street) throws IOException {
        return new ObjectMapper()
                .readTree(run("experiment", street, "--streets", 40, "--street-sd", 30, "--format", "json")
                        .out());
    }

    /** Prior 32 with sd 8; 18 seen in two streets of sd 4: variance 8 against 64. */
    @Test
    void whatWasObservedUpdatesThePrior() throws IOException {
        JsonNode json = pilot(street(STREET));
        assertThat(json.at("/prior/mean").doubleValue()).isCloseTo(32, offset(0.01));
        assertThat(json.at("/prior/sd").doubleValue()).isCloseTo(8, offset(0.05));
        double precision = 1 / 64.0 + 1 / 8.0;
        assertThat(json.get("mean").doubleValue()).isCloseTo((32 / 64.0 + 18 / 8.0) / precision, offset(0.05));
        assertThat(json.get("sd").doubleValue()).isCloseTo(Math.sqrt(1 / precision), offset(0.01));
        assertThat(json.get("learnt")).hasSize(1);
        assertThat(json.at("/learnt/0/observed").doubleValue()).isEqualTo(18);
        assertThat(json.at("/learnt/0/streets").intValue()).isEqualTo(2);
    }

    @Test
    void theReportSaysWhatWasLearntAndWhatIsUnderWay() throws IOException {
        CommandLineRun ran = run("experiment", street(STREET), "--streets", 40, "--street-sd", 30);
        assertThat(ran.out())
                .contains("What was learnt")
                .contains("pilot-1 (one crew is enough): €18 a street seen in 2 streets; €32 was expected")
                .contains("pilot-2 (nights are quicker): under way in s2");
    }

    @Test
    void aWorkbookOfTheCaseHoldsTheRegister() throws IOException {
        Path street = street(STREET);
        Path workbook = folder.resolve("street.xlsx");
        assertThat(run("convert", street, "--out", workbook).exit()).isEqualTo(Exit.DONE);
        JsonNode before = pilot(street);
        JsonNode after = pilot(workbook);
        assertThat(after.get("learnt")).isEqualTo(before.get("learnt"));
    }

    /** Shipped with the program, strict: a field more or less is a difference. */
    @Test
    void resultsHaveTheShapesOfTheirSchemas() throws IOException {
        Path street = street(STREET);
        assertShape("simulate", run("simulate", street, "--draws", 10, "--shares", "--format", "json"));
        assertShape("sensitivity", run("sensitivity", street, "--table", "discountRate,bids", "--format", "json"));
        assertShape("experiment", run("experiment", street, "--streets", 4, "--street-sd", 3, "--format", "json"));
    }

    private static void assertShape(String command, CommandLineRun ran) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ResultSchema.of(ResultKind.of(command).orElseThrow(), Language.EN));
        assertThat(schema.validate(new ObjectMapper().readTree(ran.out())))
                .as(command)
                .isEmpty();
    }

    @Test
    void everyMistakeIsToldAtItsPlace() throws IOException {
        CommandLineRun ran = run(
                "validate",
                street(STREET.replace("[20, 16]", "[20, 16, 3]")
                        .replace("strategy: coincident", "strategy: coincidnt")
                        .replace("sections: [s2]}", "sections: [s3]}")
                        .replace("id: pilot-2", "id: pilot-1")));
        assertThat(ran.exit()).isEqualTo(Exit.INVALID);
        assertThat(ran.err())
                .contains("3 gains were observed in 2 sections")
                .contains("there is no strategy coincidnt")
                .contains("there is no section s3")
                .contains("pilot-1");
    }

    @Test
    void aWorkbookOfTheResultHasPicturesOfIt() throws IOException {
        Path street = street(STREET);
        assertThat(charts("simulate", street)).isEqualTo(4);
        assertThat(charts("sensitivity", street)).isEqualTo(2);
        assertThat(charts("experiment", street, "--streets", 40, "--street-sd", 30))
                .isEqualTo(1);
    }

    private int charts(Object... arguments) throws IOException {
        Path file = folder.resolve(arguments[0] + ".xlsx");
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = file;
        assertThat(run(all).exit()).isEqualTo(Exit.DONE);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return (int) zip.stream()
                    .filter(entry -> entry.getName().matches("xl/charts/chart\\d+\\.xml"))
                    .count();
        }
    }

    @Test
    void checkKnowsAllThreeResults() throws IOException {
        Path street = street(STREET);
        Files.writeString(folder.resolve("street.expected.json"), """
            {"simulate": {"draws": 640, "savings": [{"strategy": "coincident", "baseline": "separate", "mean": 64}]},
             "sensitivity": {"strategy": "coincident", "saving": 64, "assumptions": [{"id": "sharing.surface", "breakEven": 0.0125}]},
             "experiment": {"streets": 40, "streetSd": 30, "learnt": [{"id": "pilot-1", "observed": 18}]},
             "tolerance": {"relative": 0.01}}
            """);
        CommandLineRun ran = run("check", street);
        assertThat(ran.out())
                .contains("breakEven")
                .doesNotContain("].mean")
                .doesNotContain("observed")
                .doesNotContain("draws");
    }
}
