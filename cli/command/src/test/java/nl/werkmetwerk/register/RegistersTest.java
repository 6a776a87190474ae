package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real registers of the examples. Numbers of records are those of each register's README; sums are counted apart from the importer. */
class RegistersTest {
    private static final double DENHAAG = 184_222.97;
    private static final double LIFE_60 = 227_761.06;
    private static final Path REGISTERS = Path.of("../../examples/registers");

    @TempDir
    private Path folder;

    private JsonNode imported(String mapping) throws IOException {
        Path out = folder.resolve("case.json");
        CommandLineRun run = CommandLineRun.run(
                "import", REGISTERS.resolve(mapping).toString(), "--out", out.toString(), "--lang", "en");
        assertThat(run.exit()).as(run.err()).isZero();
        return new ObjectMapper().readTree(out.toFile());
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("case.rows.csv"))) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            csv.forEach(rows::add);
            return rows;
        }
    }

    private static List<JsonNode> assets(JsonNode scenario, String discipline) {
        return StreamSupport.stream(scenario.path("assets").spliterator(), false)
                .filter(asset -> asset.path("discipline").asText().equals(discipline))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "leeuwarden-bomen/bomen.map.yaml, 2088, 2088, 2088",
        "gwsw-denhaag-leidingen/leidingen.map.yaml, 4367, 4367, 599",
        "gwsw-utrecht-sample/leidingen.map.yaml, 4, 3, 3",
        "gwsw-hyd-voorbeeldstelsel/stelsel.map.yaml, 96, 80, 80",
        "nanaimo-water-mains/pipes.map.yaml, 17755, 17180, 113",
        "nanaimo-water-mains/window.map.yaml, 1237, 1209, 414"
    })
    void everyRecordIsStackedOrSetAsideAndValidateAcceptsTheCase(String mapping, int records, int stacked, int assets)
            throws IOException {
        JsonNode scenario = imported(mapping);

        List<NamedCsvRecord> rows = rows();
        long aside = rows.stream()
                .filter(row -> row.getField("outcome").equals("aside"))
                .count();
        assertThat(rows).hasSize(records);
        assertThat(records - aside).isEqualTo(stacked);
        assertThat(rows)
                .allMatch(row -> row.getField("outcome").equals("aside")
                        != row.getField("reason").isEmpty());
        long made = assets(scenario, "road").size();
        assertThat(scenario.path("assets")).hasSize((int) (assets + made));
        CommandLineRun validated =
                CommandLineRun.run("validate", folder.resolve("case.json").toString(), "--lang", "en");
        assertThat(validated.exit()).as(validated.err()).isZero();
    }

    /** 184 km in its README; 184 222.97 m is the sum of straight distances between its points, taken with Python. */
    @Test
    void sewersOfTheHagueAreAsLongAsDrawn() throws IOException {
        double metres = assets(imported("gwsw-denhaag-leidingen/leidingen.map.yaml"), "sewer").stream()
                .mapToDouble(asset -> asset.path("quantity").asDouble())
                .sum();

        assertThat(metres).isCloseTo(DENHAAG, within(1.0));
    }

    /** Lengths by material of what the city owns, with a year, summed from pipes.csv with Python. */
    @Test
    void watermainsOfNanaimoKeepTheirLengthByLife() throws IOException {
        Map<Integer, Double> metres = new TreeMap<>();
        assets(imported("nanaimo-water-mains/pipes.map.yaml"), "water")
                .forEach(asset -> metres.merge(
                        asset.path("life").asInt(), asset.path("quantity").asDouble(), Double::sum));

        assertThat(metres.get(60)).isCloseTo(LIFE_60, within(0.1));
        assertThat(metres.get(80)).isCloseTo(LIFE_80, within(0.1));
    }

    private static final double LIFE_80 = 402_005.64;

    /** One sewer a year: the whole book value of 2006 and 2008; the made-up accounts have none of 2010. */
    @Test
    void sewersOfUtrechtGetTheBookValuesOfTheirYear() throws IOException {
        Map<Integer, Double> values = new TreeMap<>();
        assets(imported("gwsw-utrecht-sample/leidingen.map.yaml"), "sewer")
                .forEach(asset -> values.put(
                        asset.path("installed").asInt(),
                        asset.path("accounting").path("bookValue").asDouble()));

        assertThat(values).isEqualTo(Map.of(2006, 28_429.40, 2008, 3298.10, 2010, 0.0));
    }

    /** A second implementation: a point lies in the square of its coordinates divided by the size. */
    @Test
    void treesLieOnTheSquareOfTheirCoordinates() throws IOException {
        imported("leeuwarden-bomen/bomen.map.yaml");
        List<String> lines = Files.readAllLines(REGISTERS.resolve("leeuwarden-bomen/bomen.csv"));

        for (NamedCsvRecord row : rows()) {
            String[] cells =
                    lines.get(Integer.parseInt(row.getField("row")) - 1).split(";");
            String square = "grid-" + (int) (Double.parseDouble(cells[cells.length - 2]) / 250) + "-"
                    + (int) (Double.parseDouble(cells[cells.length - 1]) / 250);
            assertThat(row.getField("section")).isEqualTo(square);
        }
    }

    @Test
    void whatIsMadeUpOrFilledInSaysSo() throws IOException {
        JsonNode scenario = imported("gwsw-denhaag-leidingen/leidingen.map.yaml");

        assertThat(assets(scenario, "road"))
                .isNotEmpty()
                .allMatch(asset -> asset.path("assumption").asBoolean()
                        && asset.path("note").asText().equals("made up: in no register"));
        assertThat(assets(scenario, "sewer"))
                .allMatch(asset -> asset.path("note").asText().contains("year 1970 filled in"));
    }
}
