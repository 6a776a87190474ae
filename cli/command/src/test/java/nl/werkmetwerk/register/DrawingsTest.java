package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records lie: in one column, in two, in the geometry of the file; what is wrong with one decides for no other. */
class DrawingsTest {
    private static final String MAPPING = """
            register: t
            case: {name: t, baseYear: 2026, horizon: 60}
            %s
            id: {%s}
            discipline: tree
            installed: {fill: 1990}
            section: {%s}
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
            """;

    /** The tower of Amersfoort, origin of RD at (155 000, 463 000), is in square 620, 1852 of 250 m. */
    private static final String SECTION = "grid-620-1852";

    private static final String TOWER = "[5.38720621, 52.15517440]";

    @TempDir
    private Path folder;

    private Path mapping(String more, String id, String section) throws IOException {
        return Files.writeString(folder.resolve("t.map.yaml"), MAPPING.formatted(more, id, section));
    }

    private ImportedCase imported(Path file, String more, String id) throws IOException {
        return ImportedCase.of(folder, mapping(more, id, "grid: 250") + "=" + file);
    }

    private CommandLineRun refused(Path file, String more, String id) throws IOException {
        return CommandLineRun.run(
                "import",
                mapping(more, id, "grid: 250") + "=" + file,
                "--out",
                folder.resolve("case.json"),
                "--lang",
                "en");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String sections(ImportedCase found) {
        return found.assets().values().stream()
                .map(asset -> asset.path("section").asText())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aColumnMayHoldTheWholeDrawing(TableFormat format) throws IOException {
        for (String drawn : List.of(
                "POINT (155100 463100)",
                "SRID=28992;Point Z(155100 463100 2.5)",
                "POLYGON((155100 463100, 155110 463100, 155110 463110, 155100 463100))",
                "CIRCULARSTRING(155100 463100, 155105 463105, 155110 463100)",
                "0101000000000000006EEF024100000000F0431C41",
                "0101000020407100000000000060EF024100000000F0431C41",
                "155100, 463100",
                "155100.5; 463100.5",
                "52.1561, 5.3887",
                "5.3887, 52.1561",
                "{\"type\": \"Point\", \"coordinates\": [5.3887, 52.1561]}")) {
            format.write(
                    format.in(folder),
                    List.of("ID", "plek_geo", "ANDERS"),
                    List.of(row("a", drawn, "3,5"), row("b", null, "4,5")));
            boolean table = format == TableFormat.CSV || format == TableFormat.XLSX || format == TableFormat.GPKG;
            ImportedCase found = imported(format.in(folder), table ? "" : "geometry: plek_geo", "column: ID");

            assertThat(sections(found)).as(drawn).isEqualTo(SECTION);
            assertThat(found.aside()).containsOnlyKeys("b");
            if (table) {
                assertThat(found.told()).contains("drawings are read from column plek_geo");
            }
        }
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(java.util.Arrays.asList(cells));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void twoNumbersInAnyOtherColumnAreNoDrawing(TableFormat format) throws IOException {
        format.write(format.in(folder), List.of("ID", "MAAT"), List.of(row("a", "10.125, 20.125")));

        assertThat(imported(format.in(folder), "", "column: ID").aside().get("a"))
                .isEqualTo("no drawing to place it by");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aDrawingThatCannotBeReadSetsOnlyItsRecordAside(TableFormat format) throws IOException {
        format.write(
                format.in(folder),
                List.of("ID", "GEOM"),
                List.of(row("a", "POINT (155100 463100)"), row("b", "POINT (155100"), row("c", "kapot")));
        ImportedCase found = imported(format.in(folder), "geometry: GEOM", "column: ID");

        assertThat(sections(found)).isEqualTo(SECTION);
        assertThat(found.aside().values()).allMatch(reason -> reason.startsWith("its drawing is broken"));
    }

    @Test
    void mostOfTheFileDecidesInWhichSystemItIs() throws IOException {
        String rows = "a;0;0\nb;4.9;52.3\nc;155100;463100\nd;155110;463100\n";
        ImportedCase found = imported(file("r.csv", "ID;X;Y\n" + rows), "x: X\ny: Y", "column: ID");

        assertThat(found.assets()).containsOnlyKeys("t-c", "t-d");
        assertThat(found.aside().get("a")).isEqualTo("its drawing at (0 0) lies outside EPSG:28992");
        assertThat(found.told()).contains("coordinates are EPSG:28992, because (155100 463100) can lie nowhere else");
        String degrees = "a;0;0\nb;5.3887;52.1561\nc;155100;463100\nd;5.3888;52.1561\n";
        assertThat(imported(file("r.csv", "ID;X;Y\n" + degrees), "x: X\ny: Y", "column: ID")
                        .assets())
                .containsOnlyKeys("t-b", "t-d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b;4.9;52.3|c;155100;463100|lie in different systems, as many in each",
                "b;52.3;4.9|c;52.4;4.9|are latitude and longitude the wrong way round",
                "b;500000;5800000|c;0;0|lie neither in RD nor in WGS 84"
            })
    void whereNothingFollowsTheMappingHasToSayIt(String one, String other, String told) throws IOException {
        CommandLineRun run = refused(file("r.csv", "ID;X;Y\n" + one + "\n" + other + "\n"), "x: X\ny: Y", "column: ID");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(told);
    }

    @Test
    void aFileOfWhichAllLiesNowhereGivesNothing() throws IOException {
        ImportedCase found = imported(file("r.csv", "ID;X;Y\na;0;0\nb;0;0\n"), "x: X\ny: Y", "column: ID");

        assertThat(found.assets()).isEmpty();
        assertThat(found.aside()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:EPSG::7415", "EPSG:7415", "http://www.opengis.net/def/crs/EPSG/0/7415",
                "urn:ogc:def:crs,crs:EPSG::28992,crs:EPSG::5709", "EPSG:28992+5709", "epsg:28992"
            })
    void aSystemWithHeightsIsTheSystemOfItsPlane(String crs) throws IOException {
        String point =
                "{\"type\": \"Feature\", \"properties\": {\"ID\": \"a\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [155100, 463100, 3.2]}}";
        Path said = file(
                "r.geojson",
                "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"" + crs
                        + "\"}}, \"features\": [" + point + "]}");

        ImportedCase found = imported(said, "", "column: ID");
        assertThat(sections(found)).isEqualTo(SECTION);
        assertThat(found.told()).contains("coordinates are EPSG:28992, as the file says");
        assertThat(sections(imported(
                        file("r.csv", "ID;X;Y\na;155100;463100\n"), "x: X\ny: Y\ncrs: '" + crs + "'", "column: ID")))
                .isEqualTo(SECTION);
    }

    private static String feature(String members, String properties) {
        return "{\"type\": \"Feature\", " + members + "\"geometry\": {\"type\": \"Point\", \"coordinates\": " + TOWER
                + "}, \"properties\": {" + properties + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature: true", "column: id"})
    void aFeatureIsCalledAsItsFileCallsIt(String id) throws IOException {
        String features = feature("\"id\": \"wegdeel.12\", ", "\"JAAR\": 1970") + ","
                + feature("\"id\": 13, ", "\"JAAR\": 1970") + "," + feature("", "\"JAAR\": 1970");
        ImportedCase found = imported(file("r.geojson", "{\"features\": [" + features + "]}"), "", id);

        assertThat(found.assets()).containsOnlyKeys("t-wegdeel.12", "t-13");
        assertThat(found.aside().get("")).startsWith("no id in");
        assertThat(refused(file("r.csv", "ID;X\na;1\n"), "", "feature: true").err())
                .contains("t.map.yaml:4:", "features of this file are not numbered");
    }

    @Test
    void aPropertyCalledIdIsTheIdBeforeThatOfTheFeature() throws IOException {
        String features = feature("\"id\": 1, ", "\"id\": \"own\"") + "," + feature("\"id\": 2, ", "\"id\": \"two\"");

        assertThat(imported(file("r.geojson", "{\"features\": [" + features + "]}"), "", "column: id")
                        .assets())
                .containsOnlyKeys("t-own", "t-two");
        assertThat(imported(file("r.geojson", "{\"features\": [" + features + "]}"), "", "feature: true")
                        .assets())
                .containsOnlyKeys("t-1", "t-2");
    }

    @ParameterizedTest
    @CsvSource({
        "r.geojson, '%s', 1",
        "r.json, '[%s,%s]', 2",
        "r.geojsonl, '%s\n%s\n', 2",
        "r.geojsons, '\u001E%s\n\u001E%s\n', 2",
        "r.ndjson, '%s\n\n%s', 2",
        "r.geojson, '{\"features\": [%s,%s], \"crs\": null, \"type\": \"FeatureCollection\"}', 2"
    })
    void featuresComeInAListOneByOneOrAlone(String name, String form, int records) throws IOException {
        String text = form.formatted(feature("", "\"ID\": \"a\""), feature("", "\"ID\": \"b\""));
        ImportedCase found = imported(file(name, text), "", "column: ID");

        assertThat(found.assets()).hasSize(records);
        assertThat(sections(found)).contains("grid-620-1852".substring(0, 5));
    }

    @Test
    void whatIsNoGeoJsonSaysWhatToDo() throws IOException {
        assertThat(refused(
                                file(
                                        "r.json",
                                        "{\"features\": [{\"attributes\": {\"ID\": 1}, \"geometry\": {\"x\": 1, \"y\": 2}}]}"),
                                "",
                                "column: ID")
                        .err())
                .contains("this is the JSON of Esri");
        assertThat(refused(file("r.json", "{\"a\": 1}"), "", "column: ID").err())
                .contains("this is not GeoJSON with features");
    }

    @ParameterizedTest
    @CsvSource({
        "weg.shp, the table of this shapefile is missing",
        "weg.kml, Open it in QGIS",
        "bgt.gml, If QGIS opens it",
        "weg.GDB, Open it in QGIS",
        "lijst.xls, save it as .xlsx",
        "lijst.ods, save it as .xlsx",
        "bgt.zip, Unpack it"
    })
    void aFormatThatIsNotReadSaysTheWayOut(String name, String told) throws IOException {
        CommandLineRun run = refused(file(name, "x"), "", "column: ID");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains(name, told);
    }

    /** Two squares side by side; between them a bow tie, of which two triangles can be made, and what is no shape at all. */
    @Test
    void aBrokenShapeOfALayerDecidesForNoOther() throws IOException {
        file("layer.csv", """
                ID;GEOM
                west;POLYGON((155000 463000, 155100 463000, 155100 463100, 155000 463100, 155000 463000))
                tie;POLYGON((155100 463000, 155200 463100, 155200 463000, 155100 463100, 155100 463000))
                none;POLYGON((155200 463000, 155300
                east;POLYGON((155300 463000, 155400 463000, 155400 463100, 155300 463100, 155300 463000))
                """);
        Path records = file("r.csv", "ID;X;Y\na;155050;463050\nb;155190;463050\nc;155250;463050\nd;155350;463050\n");
        ImportedCase found = ImportedCase.of(
                folder,
                mapping("x: X\ny: Y", "column: ID", "layer: {file: layer.csv, id: ID}, tolerance: 5") + "=" + records);

        assertThat(sections(found)).isEqualTo("west tie east");
        assertThat(found.aside().get("c")).isEqualTo("no section within 5 m");
        assertThat(found.told())
                .contains("layer.csv: 1 broken shapes are mended, the first of feature 3")
                .contains("layer.csv: 1 features cannot be used and are left out, the first 4: its drawing is broken");
    }
}
