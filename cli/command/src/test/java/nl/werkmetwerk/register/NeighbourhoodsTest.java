package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three trees in two neighbourhoods with the columns that CBS gives them: one of 412 households, one of which it does not tell. */
class NeighbourhoodsTest {
    private static final String COLUMNS = "id: buurtcode, name: buurtnaam, city: gemeentenaam";
    private static final String MAPPING = """
            register: bomen
            file: bomen.csv
            case: {name: Bomen, baseYear: 2026, horizon: 60, accounting: {default: {interestRate: 0.02}}, levies: [{name: groen, disciplines: [tree], income: 1000}]}
            x: X
            y: Y
            id: {column: NR}
            discipline: tree
            installed: {column: JAAR}
            %s
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 2000}]}}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("bomen.csv"),
                "NR;JAAR;X;Y\n1;1950;80050;452050\n2;1960;80060;452060\n3;1970;80150;452050\n");
        Files.writeString(folder.resolve("buurten.geojson"), """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:28992"}}, "features": [
                {"type": "Feature", "properties": {"buurtcode": "BU00010001", "buurtnaam": "Oost", "gemeentenaam": "Stad", "aantal_huishoudens": 412},
                 "geometry": {"type": "Polygon", "coordinates": [[[80000, 452000], [80100, 452000], [80100, 452100], [80000, 452100], [80000, 452000]]]}},
                {"type": "Feature", "properties": {"buurtcode": "BU00010002", "buurtnaam": "West", "gemeentenaam": "Stad", "aantal_huishoudens": -99997},
                 "geometry": {"type": "Polygon", "coordinates": [[[80100, 452000], [80200, 452000], [80200, 452100], [80100, 452100], [80100, 452000]]]}}]}
                """);
    }

    private CommandLineRun imported(String places) throws IOException {
        Files.writeString(folder.resolve("bomen.map.yaml"), MAPPING.formatted(places));
        return CommandLineRun.run(
                "import", folder.resolve("bomen.map.yaml").toString(), "--out", out(), "--lang", "en");
    }

    private String out() {
        return folder.resolve("case.json").toString();
    }

    private JsonNode sections() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("case.json").toFile()).path("sections");
    }

    @Test
    void neighbourhoodsAsSectionsBringTheirHouseholds() throws IOException {
        CommandLineRun run =
                imported("section: {layer: {file: buurten.geojson, " + COLUMNS + ", households: aantal_huishoudens}}");
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(run.out().replaceAll(" +", " ")).contains("sections without a number of households 1");
        assertThat(sections()).hasSize(2);
        assertThat(sections().get(0).path("id").asText()).isEqualTo("BU00010001");
        assertThat(sections().get(0).path("households").asInt()).isEqualTo(412);
        assertThat(sections().get(1).has("households")).isFalse();
        CommandLineRun budget = CommandLineRun.run("budget", out(), "--format", "json");
        assertThat(budget.exit()).as(budget.err()).isZero();
        assertThat(budget.out()).doesNotContain("\"perHousehold\":null");
    }

    @Test
    void neighbourhoodsAsDistrictsGiveSquaresTheirDistrictAndCity() throws IOException {
        CommandLineRun run = imported("section: {grid: 100}\ndistricts: {file: buurten.geojson, " + COLUMNS + "}");
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(run.out()).doesNotContain("households");
        assertThat(sections().get(1).path("district").asText()).isEqualTo("BU00010002");
        assertThat(sections().get(1).path("city").asText()).isEqualTo("Stad");
    }

    @Test
    void householdsOfDistrictsAreRefusedAndAColumnThatIsNotThereIsTold() throws IOException {
        assertThat(imported("section: {grid: 100}\ndistricts: {file: buurten.geojson, " + COLUMNS
                                + ", households: aantal_huishoudens}")
                        .err())
                .contains("districts.households: households are of sections");
        assertThat(imported("section: {layer: {file: buurten.geojson, " + COLUMNS + ", households: huishoudens}}")
                        .err())
                .contains("section.layer.households: there is no column huishoudens in the file");
        assertThat(folder.resolve("case.json")).doesNotExist();
    }
}
