package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty trees of 1970 among one a year, and one without a year: those thirty are heaped, and the last is filled in. */
class EstimatedYearsTest {
    private static final int HEAP = 30;
    private static final String RULE = "{column: JAAR, fill: 1985}";

    @TempDir
    private Path folder;

    private Path out;
    private final List<String> rows = new ArrayList<>();

    @BeforeEach
    void plant() {
        out = folder.resolve("case.json");
        for (int i = 0; i < HEAP; i++) {
            rows.add("h" + i + ";1970");
        }
        for (int year = 1960; year < 1980; year++) {
            rows.add("y" + year + ";" + year);
        }
        rows.add("none;");
    }

    private Map<String, JsonNode> uncertain(String rule) throws IOException {
        Files.writeString(folder.resolve("r.map.yaml"), """
                register: bomen
                file: r.csv
                case:
                  name: Bomen
                  baseYear: 2026
                  horizon: 60
                  uncertainties: [{id: bids, on: {kind: renewal}, distribution: {type: uniform, low: 0.9, high: 1.2}}]
                id: {column: NR}
                discipline: tree
                installed: %s
                section: {all: plein}
                templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 2000}]}}]
                """.formatted(rule));
        Files.writeString(folder.resolve("r.csv"), "NR;JAAR\n" + String.join("\n", rows) + "\n");
        CommandLineRun run = CommandLineRun.run(
                "import", folder.resolve("r.map.yaml").toString(), "--out", out.toString(), "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        CommandLineRun validated = CommandLineRun.run("validate", out.toString(), "--lang", "en");
        assertThat(validated.exit()).as(validated.err()).isZero();
        Map<String, JsonNode> byId = new TreeMap<>();
        new ObjectMapper()
                .readTree(out.toFile())
                .path("uncertainties")
                .forEach(item -> byId.put(item.path("id").asText(), item));
        return byId;
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(out);
        assertThat(text).contains(from);
        Files.writeString(out, text.replace(from, to));
    }

    @Test
    void yearsHeapedOrFilledInBecomeUncertainAndNoOthers() throws IOException {
        Map<String, JsonNode> uncertain = uncertain(RULE);

        assertThat(uncertain)
                .hasSize(1 + HEAP + 1 + 1)
                .containsKeys("bids", "age-bomen-h0", "age-bomen-y1970", "age-bomen-none")
                .doesNotContainKey("age-bomen-y1971");
        JsonNode heaped = uncertain.get("age-bomen-h0");
        assertThat(heaped.path("on"))
                .isEqualTo(new ObjectMapper().readTree("{\"parameter\": \"installed\", \"asset\": \"bomen-h0\"}"));
        assertThat(heaped.path("distribution"))
                .isEqualTo(new ObjectMapper().readTree("{\"type\": \"uniform\", \"low\": -5, \"high\": 5}"));
        assertThat(uncertain
                        .get("age-bomen-none")
                        .path("distribution")
                        .path("high")
                        .asInt())
                .isEqualTo(10);
        assertThat(uncertain.values().stream()
                        .filter(item -> item.path("assumption").asBoolean()))
                .hasSize(HEAP + 2);
    }

    @Test
    void theMappingSaysHowFarOff() throws IOException {
        Map<String, JsonNode> uncertain = uncertain("{column: JAAR, fill: 1985, spread: 0, fillSpread: 3}");

        assertThat(uncertain).containsOnlyKeys("bids", "age-bomen-none");
        assertThat(uncertain
                        .get("age-bomen-none")
                        .path("distribution")
                        .path("low")
                        .asInt())
                .isEqualTo(-3);
    }

    @Test
    void whatWasDoneByHandIsKept() throws IOException {
        Map<String, JsonNode> before = uncertain(RULE);
        edit(
                "\"asset\": \"bomen-h1\"}, \"distribution\": {\"type\": \"uniform\", \"low\": -5",
                "\"asset\": \"bomen-h1\"}, \"distribution\": {\"type\": \"uniform\", \"low\": -2");
        edit("\"high\": 1.2", "\"high\": 1.5");
        Map<String, JsonNode> after = uncertain(RULE);

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("age-bomen-h1").path("distribution").path("low").asInt())
                .isEqualTo(-2);
        assertThat(after.get("age-bomen-h2")).isEqualTo(before.get("age-bomen-h2"));
        assertThat(after.get("bids").path("distribution").path("high").asDouble())
                .isEqualTo(1.5);
    }

    @Test
    void aYearCorrectedByHandIsNoLongerUncertain() throws IOException {
        uncertain(RULE);
        edit(
                "\"id\": \"bomen-h1\", \"discipline\": \"tree\", \"section\": \"plein\", \"quantity\": 1, \"installed\": 1970",
                "\"id\": \"bomen-h1\", \"discipline\": \"tree\", \"section\": \"plein\", \"quantity\": 1, \"installed\": 1968");

        assertThat(uncertain(RULE)).doesNotContainKey("age-bomen-h1").containsKey("age-bomen-h2");
    }

    @Test
    void nothingIsUncertainAboutWhatIsGone() throws IOException {
        uncertain(RULE);
        edit(
                "\"asset\": \"bomen-h1\"}, \"distribution\": {\"type\": \"uniform\", \"low\": -5",
                "\"asset\": \"bomen-h1\"}, \"distribution\": {\"type\": \"uniform\", \"low\": -2");
        rows.remove("h1;1970");

        assertThat(uncertain(RULE)).doesNotContainKey("age-bomen-h1").containsKey("age-bomen-h2");
    }

    /** Two heaps far enough apart to be heaps, and nothing else. */
    private void onlyHeaps() {
        rows.clear();
        for (int i = 0; i < HEAP; i++) {
            rows.add("h" + i + ";1970");
            rows.add("i" + i + ";1990");
        }
    }

    @Test
    void oneStatementForEachAssetOfADisciplineOfWhichAllYearsAreEstimates() throws IOException {
        onlyHeaps();
        Map<String, JsonNode> uncertain = uncertain(RULE);

        assertThat(uncertain).containsOnlyKeys("bids", "ages-tree");
        JsonNode ages = uncertain.get("ages-tree");
        assertThat(ages.path("on"))
                .isEqualTo(new ObjectMapper().readTree("{\"parameter\": \"installed\", \"discipline\": \"tree\"}"));
        assertThat(ages.path("each").asText()).isEqualTo("asset");
        assertThat(ages.path("distribution"))
                .isEqualTo(new ObjectMapper().readTree("{\"type\": \"uniform\", \"low\": -5, \"high\": 5}"));
        assertThat(ages.path("assumption").asBoolean()).isTrue();
        assertThat(ages.path("note").asText()).contains("1970 is the year of so many records", "; 1990 is the year");
        assertThat(uncertain(RULE).get("ages-tree")).isEqualTo(ages);
    }

    @Test
    void yearsFilledInAndHeapedAreOneWhereTheyAreEquallyFarOff() throws IOException {
        onlyHeaps();
        rows.add("none;");

        assertThat(uncertain(RULE)).hasSize(1 + 2 * HEAP + 1);
        assertThat(uncertain("{column: JAAR, fill: 1985, spread: 5, fillSpread: 5}"))
                .containsOnlyKeys("bids", "ages-tree");
    }

    @Test
    void oneForEachAssetAgainOnceAnythingOfTheDisciplineIsDoneByHand() throws IOException {
        onlyHeaps();
        uncertain(RULE);
        edit("\"id\": \"bomen-h1\", \"discipline\": \"tree\"", "\"id\": \"bomen-h1\", \"discipline\": \"shrub\"");

        assertThat(uncertain(RULE)).hasSize(1 + 2 * HEAP).containsKeys("age-bomen-h1", "age-bomen-h2");
    }

    @Test
    void whatIsSaidOfADisciplineByHandIsKept() throws IOException {
        onlyHeaps();
        uncertain(RULE);
        edit("\"low\": -5", "\"low\": -3");

        assertThat(uncertain(RULE))
                .containsOnlyKeys("bids", "ages-tree")
                .satisfies(kept -> assertThat(kept.get("ages-tree")
                                .path("distribution")
                                .path("low")
                                .asInt())
                        .isEqualTo(-3));
    }

    @Test
    void aDisciplineWithMadeUpAssetsKeepsOneForEachAsset() throws IOException {
        onlyHeaps();

        assertThat(
                        uncertain(
                                RULE
                                        + "\nmade: [{discipline: tree, from: 1990, to: 2000, asset: {life: 80, renewal: [{kind: tree, unitCost: 1}]}}]"))
                .hasSize(1 + 2 * HEAP);
    }
}
