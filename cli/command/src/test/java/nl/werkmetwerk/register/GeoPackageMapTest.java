package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A map as GeoPackage has what the GeoJSON has, can be read by this program, and has a style for QGIS. */
class GeoPackageMapTest {
    private static final String CASE = """
            name: Twee straten
            baseYear: 2026
            horizon: 60
            discountRate: 0.02
            sharing: {surface: 0.8}
            sections:
              - {id: a, name: Kerkstraat, geometry: {type: LineString, coordinates: [[5.1, 52.1], [5.101, 52.1]]}}
              - {id: b, geometry: {type: MultiLineString, coordinates: [[[5.1, 52.2], [5.101, 52.2]]]}}
            assets:
              - &sewer {id: sa, discipline: sewer, section: a, installed: 1970, life: 60, renewal: [{kind: surface, unitCost: 900}]}
              - &road {id: ra, discipline: road, section: a, installed: 1988, life: 40, renewal: [{kind: surface, unitCost: 900}]}
              - {<<: *sewer, id: sb, section: b}
              - {<<: *road, id: rb, section: b, installed: 1987}
            """;

    @TempDir
    private Path folder;

    private Path of;

    @BeforeEach
    void write() throws IOException {
        of = Files.writeString(folder.resolve("case.yaml"), CASE);
    }

    private Path drawn(String name) {
        Path out = folder.resolve(name);
        CommandLineRun run = CommandLineRun.run("opportunities", of, "--out", out);
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static String asked(Path gpkg, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + gpkg);
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(question)) {
            return found.next() ? found.getString(1) : "";
        }
    }

    @Test
    void itHasTheFeaturesOfTheGeoJson() throws IOException, SQLException {
        Path gpkg = drawn("map.gpkg");
        JsonNode features =
                new ObjectMapper().readTree(drawn("map.geojson").toFile()).path("features");

        assertThat(features).hasSize(2);
        for (JsonNode feature : features) {
            JsonNode fields = feature.path("properties");
            String where = " FROM opportunities WHERE section = '"
                    + fields.path("section").asText() + "'";
            assertThat(Double.parseDouble(asked(gpkg, "SELECT savingCoincident" + where)))
                    .isEqualTo(fields.path("savingCoincident").asDouble());
            assertThat(asked(gpkg, "SELECT name" + where))
                    .isEqualTo(fields.path("name").asText());
            assertThat(asked(gpkg, "SELECT assets" + where))
                    .isEqualTo(fields.path("assets").get(0).asText() + ", "
                            + fields.path("assets").get(1).asText());
        }
        assertThat(asked(gpkg, "SELECT srs_id || geometry_type_name FROM gpkg_geometry_columns"))
                .isEqualTo("4326GEOMETRY");
        assertThat(asked(gpkg, "PRAGMA foreign_key_check")).isEmpty();
        assertThat(Files.readAllBytes(gpkg)).startsWith("SQLite format 3".getBytes(StandardCharsets.US_ASCII));
    }

    /** Read back as a register by this program: two lines, where the sections lie. */
    @Test
    void itIsReadAsARegister() {
        CommandLineRun run = CommandLineRun.run("profile", drawn("map.gpkg"), "--lang", "en");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2 records", "sheet or layer opportunities", "LineString: 1 drawings", "MultiLineString: 1")
                .contains("From (5.1 52.1) to (5.101 52.2)");
    }

    @Test
    void theStyleOfQgisColoursLinesByTheCautiousSaving() throws Exception {
        String style = asked(drawn("map.gpkg"), "SELECT styleQML FROM layer_styles WHERE useAsDefault = 1");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(style)));

        assertThat(document.getElementsByTagName("renderer-v2")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("attr")
                        .getNodeValue())
                .isEqualTo("savingCoincident");
        assertThat(document.getElementsByTagName("range").getLength())
                .isPositive()
                .isEqualTo(document.getElementsByTagName("symbol").getLength());
        assertThat(style).contains("SimpleLine", "fieldName=\"name\"");
    }

    @Test
    void equalMapsAreEqualBytes() throws IOException {
        assertThat(Files.readAllBytes(drawn("one.gpkg"))).isEqualTo(Files.readAllBytes(drawn("other.gpkg")));
    }

    @Test
    void itGoesToAFileOnlyAndOnlyWhereThingsLieSomewhere() {
        assertThat(CommandLineRun.run("opportunities", of, "--format", "gpkg").exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.run("compare", of, "--out", folder.resolve("x.gpkg"))
                        .exit())
                .isEqualTo(2);
    }
}
