package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that says of itself that it is not all there is, is told to be a part. */
class CompletenessTest {
    private static final String MAPPING = """
            register: t
            case: {name: T, baseYear: 2026, horizon: 60}
            id: {column: ID}
            discipline: tree
            installed: {column: JAAR}
            section: {%s}
            templates: [{asset: {life: 60, renewal: [{kind: tree, unitCost: 400}]}}]
            """;
    private static final String FEATURES = "\"features\": ["
            + "{\"type\": \"Feature\", \"properties\": {\"ID\": \"a\", \"JAAR\": 1970, \"count\": 99}, \"geometry\": null},"
            + "{\"type\": \"Feature\", \"properties\": {\"ID\": \"b\", \"JAAR\": 1980, \"next\": \"x\"}, \"geometry\": null}]";

    @TempDir
    private Path folder;

    private String profiled(Path file, String language) {
        CommandLineRun run = CommandLineRun.run("profile", file, "--lang", language);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    private ImportedCase imported(Path file) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted("all: s"), file);
    }

    /** Members by OGC 17-069 (numberMatched), GeoServer (totalFeatures), ArcGIS (exceededTransferLimit) and paged interfaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "numberMatched": 41250, "numberReturned": 2        | 2 of 41,250 records
            "totalFeatures": 41250, "numberMatched": "unknown" | 2 of 41,250 records
            "numberMatched": "41250"                           | 2 of 41,250 records
            "count": 41250, "next": "https://example.org/?page=2", "previous": null | 2 of 41,250 records
            "page": {"number": 1, "totalElements": 41250}      | 2 of 41,250 records
            "exceededTransferLimit": true                      | there are more (exceededTransferLimit)
            "properties": {"exceededTransferLimit": true}      | there are more (exceededTransferLimit)
            "links": [{"href": "x", "rel": "self"}, {"href": "y", "rel": "next"}] | there are more (next)
            "_links": {"self": {"href": "x"}, "next": {"href": "y"}} | there are more (next)
            "next": "https://example.org/?page=2"              | there are more (next)
            "numberReturned": 10                               | it has 10: was it cut off?
            """)
    void aPartIsToldBeforeAndBehindTheFeaturesByProfileAndImport(String member, String told) throws IOException {
        String before = "{\"type\": \"FeatureCollection\", " + member + ", " + FEATURES + "}";
        String behind = "{\"type\": \"FeatureCollection\", " + FEATURES + ", " + member + "}";
        for (String text : List.of(before, behind)) {
            Path file = Files.writeString(folder.resolve("r.geojson"), text);

            assertThat(profiled(file, "en")).contains(told).doesNotContain("Nothing was found");
            ImportedCase found = imported(file);
            assertThat(found.told()).contains(told);
            assertThat(found.assets()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "numberMatched": 2, "numberReturned": 2, "links": [{"rel": "next"}]
            "exceededTransferLimit": false, "next": null, "_links": {"self": {"href": "x"}}
            "links": [{"rel": "self"}, {"rel": "alternate"}], "totalFeatures": "unknown"
            """)
    void aWholeFileIsNotDoubted(String member) throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.geojson"), "{\"type\": \"FeatureCollection\", " + FEATURES + ", " + member + "}");

        assertThat(profiled(file, "en")).contains("Nothing was found");
        assertThat(imported(file).told()).doesNotContain("fetch the rest", "cut off");
    }

    @Test
    void dutchCountsHaveDutchSigns() throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.geojson"),
                "{\"type\": \"FeatureCollection\", \"numberMatched\": 41250, " + FEATURES + "}");

        assertThat(profiled(file, "nl")).contains("2 van 41.250 records: het bestand is een deel van wat er is");
    }

    @Test
    void aGeoPackageThatKeptACountOfMoreIsDoubted() throws IOException, SQLException {
        Path file = TableFormat.GPKG.in(folder);
        TableFormat.GPKG.write(file, List.of("ID", "JAAR"), List.of(List.of("a", 1970), List.of("b", 1980)));
        try (Connection gpkg = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = gpkg.createStatement()) {
            sql.execute("CREATE TABLE gpkg_ogr_contents (table_name TEXT PRIMARY KEY, feature_count INTEGER)");
            sql.execute("INSERT INTO gpkg_ogr_contents VALUES ('data', 41250)");
        }

        assertThat(profiled(file, "en")).contains("2 of 41,250 records");
        assertThat(imported(file).told()).contains("2 of 41,250 records");
    }

    @Test
    void aLayerOfSectionsThatIsAPartIsTold() throws IOException {
        Files.writeString(
                folder.resolve("w.geojson"),
                "{\"type\": \"FeatureCollection\", \"numberMatched\": 5000, \"features\": [{\"type\": \"Feature\","
                        + " \"properties\": {\"W\": \"w1\"}, \"geometry\": {\"type\": \"LineString\","
                        + " \"coordinates\": [[4.9, 52.37], [4.901, 52.37]]}}]}");
        Path file = Files.writeString(folder.resolve("r.csv"), "ID;JAAR;X;Y\na;1970;4.9;52.37\n");
        Path mapping = Files.writeString(
                folder.resolve("t.map.yaml"),
                MAPPING.formatted("layer: {file: w.geojson, id: W}, tolerance: 10") + "x: X\ny: Y\n");

        assertThat(ImportedCase.of(folder, mapping + "=" + file).told())
                .contains("w.geojson: 1 of 5,000 records: the file is a part");
    }
}
