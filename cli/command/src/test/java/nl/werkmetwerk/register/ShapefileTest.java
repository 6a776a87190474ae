package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapefiles that another program wrote (see SOURCE.md beside them) come in as the same table in any other format does. */
class ShapefileTest {
    private static final Path FILES = Path.of("src/test/resources/nl/werkmetwerk/register/shapefiles");
    private static final String MAPPING = """
            register: t
            case: {name: T, baseYear: 2026, horizon: 60}
            id: {column: ID}
            discipline: sewer
            installed: {column: JAAR, fill: 1999}
            quantity: {%s}
            section: {%s}
            templates: [{asset: {life: 60, renewal: [{kind: pipe, unitCost: 400}]}}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private ImportedCase imported(String file, String quantity, String section) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(quantity, section), folder.resolve(file));
    }

    @Test
    void cellsAndLinesAreThoseThatWereWritten() throws IOException {
        ImportedCase found = imported("lijnen.shp", "geometry: length, fill: 7", "column: STRAAT");

        assertThat(found.assets()).containsOnlyKeys("t-a", "t-b", "t-c");
        assertThat(found.field("t-a", "section")).isEqualTo("Caféstraat");
        assertThat(found.field("t-a", "installed")).isEqualTo("1970");
        assertThat(found.field("t-a", "quantity")).isEqualTo("12.5");
        assertThat(found.field("t-b", "installed")).isEqualTo("1999");
        // two parts: from (0 0) to (30 40), and 10 m
        assertThat(found.assets().get("t-b").path("quantity").asDouble()).isCloseTo(60, within(1e-9));
        assertThat(found.field("t-c", "quantity")).isEqualTo("7");
        assertThat(found.told()).contains("encoding UTF-8", "coordinates are EPSG:28992, as the file says");
    }

    @Test
    void areasHaveTheirHolesAndParts() throws IOException {
        ImportedCase found = imported("vlakken.shp", "geometry: area", "column: STRAAT");

        assertThat(found.field("t-a", "quantity")).isEqualTo("96");
        assertThat(found.field("t-b", "quantity")).isEqualTo("200");
        assertThat(found.field("t-a", "section")).isEqualTo("Caféstraat");
        assertThat(found.told()).contains("encoding windows-1252");
    }

    /** Near the Dam in Amsterdam, which lies at 4.8925, 52.3731 and in RD at 121 394, 487 383. */
    @Test
    void pointsWithHeightsInDegrees() throws IOException {
        ImportedCase found = imported("punten.shp", "column: LENGTE", "grid: 1000");

        assertThat(found.assets()).hasSize(2);
        assertThat(found.told()).contains("coordinates are EPSG:4326, as the file says");
        assertThat(found.whole().path("sections").get(0).path("id").asText()).isEqualTo("grid-121-487");
    }

    @ParameterizedTest
    @CsvSource({"BEHEER, true, a", "BEHEER, false, c", "AANLEG, 1970-05-01, a", "LENGTE, 100, c"})
    void everyKindOfCellCanBeAsked(String column, String value, String id) throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("t.map.yaml"),
                MAPPING.formatted("fill: 1", "all: s") + "where: {" + column + ": " + value + "}\n");

        assertThat(ImportedCase.of(folder, mapping + "=" + folder.resolve("lijnen.shp"))
                        .assets())
                .containsOnlyKeys("t-" + id);
    }

    @Test
    void aShapefileCanBeTheSections() throws IOException {
        Path register = Files.writeString(folder.resolve("r.csv"), "ID;JAAR;X;Y\np;1970;121505;487402\n");
        Path mapping = Files.writeString(
                folder.resolve("t.map.yaml"),
                MAPPING.formatted("fill: 1", "layer: {file: lijnen.shp, id: STRAAT, width: 10}") + "x: X\ny: Y\n");

        assertThat(ImportedCase.of(folder, mapping + "=" + register).field("t-p", "section"))
                .isEqualTo("Caféstraat");
    }

    @Test
    void theTableAloneIsATable() throws IOException {
        Files.delete(folder.resolve("lijnen.shp"));

        assertThat(imported("lijnen.dbf", "column: LENGTE, fill: 1", "all: s").assets())
                .hasSize(3);
    }

    @Test
    void namesMayBeInCapitals() throws IOException {
        for (String extension : List.of("shp", "dbf", "prj")) {
            Files.move(
                    folder.resolve("vlakken." + extension),
                    folder.resolve("VLAKKEN." + extension.toUpperCase(java.util.Locale.ROOT)));
        }

        assertThat(imported("VLAKKEN.SHP", "geometry: area", "all: s").field("t-b", "quantity"))
                .isEqualTo("200");
    }

    /** The first byte of a record says that it was deleted: then it is none, and neither is its drawing. */
    @Test
    void whatWasDeletedIsNotThere() throws IOException {
        Path table = folder.resolve("lijnen.dbf");
        byte[] bytes = Files.readAllBytes(table);
        int heading = (bytes[8] & 0xff) + 256 * (bytes[9] & 0xff);
        bytes[heading] = '*';
        Files.write(table, bytes);

        ImportedCase found = imported("lijnen.shp", "geometry: length, fill: 7", "all: s");

        assertThat(found.assets()).containsOnlyKeys("t-b", "t-c");
        assertThat(found.assets().get("t-b").path("quantity").asDouble()).isCloseTo(60, within(1e-9));
    }

    @Test
    void aTableThatIsCutOffIsTold() throws IOException {
        Path table = folder.resolve("lijnen.dbf");
        byte[] bytes = Files.readAllBytes(table);
        Files.write(table, Arrays.copyOf(bytes, bytes.length - 20));

        assertThat(imported("lijnen.shp", "geometry: length", "all: s").told())
                .contains("2 records, and the file says it has 3: was it cut off?");
    }

    @Test
    void aDrawingThatIsBrokenIsSetAside() throws IOException {
        Path drawings = folder.resolve("vlakken.shp");
        byte[] bytes = Files.readAllBytes(drawings);
        bytes[100 + 8] = 31; // multipatch
        Files.write(drawings, bytes);

        ImportedCase found = imported("vlakken.shp", "geometry: area", "all: s");

        assertThat(found.assets()).containsOnlyKeys("t-b");
        assertThat(found.aside()).containsOnlyKeys("a");
    }

    @ParameterizedTest
    @CsvSource({"dbf", "shp"})
    void whatIsNoShapefileIsRefused(String extension) throws IOException {
        Files.writeString(folder.resolve("lijnen." + extension), "x");
        Path mapping = Files.writeString(folder.resolve("t.map.yaml"), MAPPING.formatted("fill: 1", "all: s"));
        CommandLineRun run = CommandLineRun.run(
                "import",
                mapping + "=" + folder.resolve("lijnen.shp"),
                "--out",
                folder.resolve("c.yaml"),
                "--lang",
                "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("this is no shapefile, or it is broken");
    }
}
