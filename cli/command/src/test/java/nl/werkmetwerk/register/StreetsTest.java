package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two raw registers of the same streets and one command: a street from west to east and one from south to north, that cross
 * at (121600 487400); the main lies two metres beside the sewer.
 */
class StreetsTest {
    private static final String LINE =
            "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"LineString\","
                    + " \"coordinates\": [[%d, %d], [%d, %d]]}}";

    @TempDir
    private Path folder;

    private final List<String> sewers = new ArrayList<>();
    private final List<String> mains = new ArrayList<>();

    private static String line(String properties, int x, int y, int toX, int toY) {
        return LINE.formatted(properties, x, y, toX, toY);
    }

    private static String sewer(String id, int year, int x, int y, int toX, int toY) {
        return line(
                "\"uri\": \"" + id + "\", \"type\": \"http://data.gwsw.nl/1.6/totaal/GemengdRiool\", \"Begindatum\": \""
                        + year + "-01-01\", \"BreedteLeiding\": 300",
                x,
                y,
                toX,
                toY);
    }

    private static String main(String id, int year, int x, int y, int toX, int toY) {
        return line("\"PIPEID\": \"" + id + "\", \"YEAR\": " + year + ", \"MATERIAL\": \"AC\"", x, y, toX, toY);
    }

    private Path written(String name, List<String> features) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\":"
                        + " \"urn:ogc:def:crs:EPSG::28992\"}}, \"features\": [" + String.join(",\n", features) + "]}");
    }

    @BeforeEach
    void lay() throws IOException {
        sewers.add(sewer("west", 1966, 121600, 487404, 121700, 487404));
        sewers.add(sewer("north", 1970, 121604, 487400, 121604, 487500));
        mains.add(main("w", 1966, 121600, 487406, 121700, 487406));
        mains.add(main("n", 1999, 121606, 487400, 121606, 487500));
        written("riool.geojson", sewers);
        written("water.geojson", mains);
    }

    /** Segments of NWB, whatever the spelling of their columns. */
    private Path streets(String id, String name) throws IOException {
        return written(
                "wegvakken.geojson",
                List.of(
                        line(
                                "\"" + id + "\": 11, \"" + name + "\": \"Dwarsstraat\", \"GME_NAAM\": \"Utrecht\"",
                                121600,
                                487400,
                                121700,
                                487400),
                        line(
                                "\"" + id + "\": 12, \"" + name + "\": \"Langestraat\", \"GME_NAAM\": \"Utrecht\"",
                                121600,
                                487400,
                                121600,
                                487500)));
    }

    private JsonNode imported(Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(
                "import",
                "gwsw-leiding=" + folder.resolve("riool.geojson"),
                "waterleiding=" + folder.resolve("water.geojson"),
                "--out",
                folder.resolve("case.json"),
                "--lang",
                "en"));
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.run(arguments.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper().readTree(folder.resolve("case.json").toFile());
    }

    private static String section(JsonNode whole, String asset) {
        for (JsonNode one : whole.path("assets")) {
            if (one.path("id").asText().equals(asset)) {
                return one.path("section").asText();
            }
        }
        return "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"WVK_ID STT_NAAM", "wvk_id stt_naam", "wegvakId straatnaam", "WvkId SttNaam"})
    void segmentsOfNwbAreTheSectionsWithTheirNamesAndLines(String columns) throws IOException {
        Path streets = streets(columns.split(" ")[0], columns.split(" ")[1]);

        JsonNode whole = imported("--sections", streets);

        assertThat(section(whole, "gwsw-leiding-west")).isEqualTo("11");
        assertThat(section(whole, "waterleiding-w")).isEqualTo("11");
        assertThat(section(whole, "gwsw-leiding-north")).isEqualTo("12");
        assertThat(section(whole, "waterleiding-n")).isEqualTo("12");
        JsonNode first = whole.path("sections").get(0);
        assertThat(first.path("name").asText()).isEqualTo("Dwarsstraat");
        assertThat(first.path("city").asText()).isEqualTo("Utrecht");
        assertThat(first.path("geometry").path("type").asText()).isEqualTo("LineString");
    }

    /** Road parts of BGT are small: those of one street are one section. */
    @Test
    void partsWithTheNameOfAStreetAreOneSection() throws IOException {
        String square =
                "{\"type\": \"Feature\", \"properties\": {\"lokaalID\": \"%s\", \"openbareruimtenaam\": \"Dwarsstraat\"},"
                        + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[%2$d, 487395], [%3$d, 487395], [%3$d, 487410], [%2$d, 487410], [%2$d, 487395]]]}}";
        Path parts = written(
                "wegdeel.geojson",
                List.of(square.formatted("a", 121590, 121650), square.formatted("b", 121650, 121710)));

        JsonNode whole = imported("--sections", parts);

        assertThat(section(whole, "gwsw-leiding-west")).isEqualTo("Dwarsstraat");
        assertThat(whole.path("sections")).hasSize(1);
    }

    @Test
    void aFileWithoutAnythingToTellStreetsByIsRefused() throws IOException {
        Path file = written("x.geojson", List.of(line("\"LENGTE\": 3", 121600, 487400, 121700, 487400)));

        CommandLineRun run = CommandLineRun.run(
                "opportunities", "gwsw-leiding=" + folder.resolve("riool.geojson"), "--sections", file, "--lang", "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("no column to tell streets by", "LENGTE");
    }

    @Test
    void oneCommandGivesOpportunitiesOfTwoRawFiles() throws IOException {
        CommandLineRun run = CommandLineRun.run(
                "opportunities",
                "gwsw-leiding=" + folder.resolve("riool.geojson"),
                "waterleiding=" + folder.resolve("water.geojson"),
                "--sections",
                streets("WVK_ID", "STT_NAAM"),
                "--format",
                "json",
                "--lang",
                "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("gwsw-leiding riool.geojson: 2 records, 2 stacked, 0 set aside");
        JsonNode found = new ObjectMapper().readTree(run.out()).path("opportunities");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("section").asText()).isEqualTo("11");
        assertThat(found.get(0).path("firstJointYear").asInt()).isEqualTo(2026);
    }

    @Test
    void withoutStreetsSquaresOfOneSizeAreTheSections() throws IOException {
        JsonNode whole = imported();

        assertThat(section(whole, "gwsw-leiding-west"))
                .isEqualTo("grid-1216-4874")
                .isEqualTo(section(whole, "waterleiding-w"));
    }

    @Test
    void theStackedCaseMayBeKeptAndIsTheSameAsThatOfImport() throws IOException {
        Path kept = folder.resolve("kept.json");
        CommandLineRun run = CommandLineRun.run(
                "opportunities",
                "gwsw-leiding=" + folder.resolve("riool.geojson"),
                "waterleiding=" + folder.resolve("water.geojson"),
                "--case",
                kept);

        assertThat(run.exit()).as(run.err()).isZero();
        imported();
        assertThat(kept).hasSameTextualContentAs(folder.resolve("case.json"));
        assertThat(folder.resolve("kept.rows.csv")).exists();
    }

    @Test
    void whatCannotGoTogetherIsRefused() throws IOException {
        String register = "gwsw-leiding=" + folder.resolve("riool.geojson");
        imported();

        assertThat(CommandLineRun.run("opportunities", register, folder.resolve("case.json"))
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.run("opportunities", folder.resolve("case.json"), "--sections", "x.gpkg")
                        .exit())
                .isEqualTo(2);
    }

    /**
     * The shipped example: 49 segments, 46 with a main. What pays was looked over: only where both come in one year or nearly,
     * and nowhere without a main.
     */
    @Test
    void theShippedExampleGoesFromTwoFilesToAMap() throws IOException {
        Path example = Path.of("../../examples/registers/twee-lagen");
        Path map = folder.resolve("map.html");
        List<Object> command = new ArrayList<>(List.of(
                "opportunities",
                "gwsw-leiding=" + example.resolve("riool.geojson"),
                "waterleiding=" + example.resolve("water.geojson"),
                "--sections",
                example.resolve("wegvakken.geojson"),
                "--lang",
                "en"));
        CommandLineRun shown = CommandLineRun.run(command.toArray());
        command.addAll(List.of("--out", map));
        CommandLineRun run = CommandLineRun.run(command.toArray());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "riool.geojson: 49 records, 49 stacked, 0 set aside", "water.geojson: 46 records, 46 stacked");
        assertThat(shown.out()).contains("Combining pays in 14 of 49 sections");
        assertThat(Files.readString(map)).contains("Dorpsweg", "\"under\":");
    }

    @Test
    void registersOfWhichNothingIsStackedGiveNoAnswer() throws IOException {
        Path old = written("oud.geojson", List.of(sewer("old", 1700, 121600, 487404, 121700, 487404)));

        CommandLineRun run = CommandLineRun.run("opportunities", "gwsw-leiding=" + old, "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("no record became part of the case");
    }
}
