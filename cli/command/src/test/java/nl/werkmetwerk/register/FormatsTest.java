package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** One pipe in every format becomes the same asset; what is broken is told once, and leaves nothing behind. */
class FormatsTest {
    private static final String MAPPING = """
            register: pijp
            case: {name: Pijp, baseYear: 2026, horizon: 60}
            id: {column: ID}
            discipline: sewer
            unit: m
            installed: {column: JAAR}
            quantity: {column: LENGTE, geometry: length}
            section: {%s}
            templates: [{asset: {life: 60, renewal: [{kind: pipe, unitCost: 400}]}}]
            """;
    private static final String ONE =
            "\"id\": \"pijp-p1\", \"discipline\": \"sewer\", \"section\": \"straat\", \"quantity\": 12.5, \"unit\": \"m\", \"installed\": 1971";

    @TempDir
    private Path folder;

    private CommandLineRun imported(Path file, String section) throws IOException {
        Path mapping = Files.writeString(folder.resolve("pijp.map.yaml"), MAPPING.formatted(section));
        return CommandLineRun.run(
                "import",
                mapping + "=" + file,
                "--out",
                folder.resolve("case.yaml").toString(),
                "--lang",
                "en");
    }

    private String scenario() throws IOException {
        return Files.readString(folder.resolve("case.yaml"));
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private void assertNothingWritten() {
        assertThat(folder.resolve("case.yaml")).doesNotExist();
        assertThat(folder.resolve("case.rows.csv")).doesNotExist();
        assertThat(folder.toFile().list((dir, name) -> name.endsWith(".part"))).isEmpty();
    }

    @Test
    void csvWithDutchSignsInTheEncodingOfOldOffices() throws IOException {
        Path file = file(
                "pijp.csv", "ID;JAAR;LENGTE;STRAAT\np1;1971-01-01;12,5;Caféstraat\n", Charset.forName("windows-1252"));
        CommandLineRun run = imported(file, "column: STRAAT");

        assertThat(run.out()).contains("pijp.csv: encoding windows-1252, delimiter ;, decimal sign ,");
        assertThat(scenario()).contains(ONE.replace("straat", "Caféstraat"));
    }

    @Test
    void csvInUtf16() throws IOException {
        imported(file("pijp.csv", "ID,JAAR,LENGTE\np1,1971,12.5\n", StandardCharsets.UTF_16), "all: straat");

        assertThat(scenario()).contains(ONE);
    }

    @Test
    void anEncodingThatTheFileIsNotInIsRefused() throws IOException {
        Path file = file("pijp.csv", "ID;JAAR;LENGTE;N\np1;1971;12,5;é\n", Charset.forName("windows-1252"));
        Path mapping = Files.writeString(folder.resolve("pijp.map.yaml"), MAPPING.formatted("all: straat"));
        CommandLineRun run = CommandLineRun.run(
                "import",
                mapping + "=" + file,
                "--set",
                "encoding=utf-8",
                "--out",
                folder.resolve("case.yaml").toString(),
                "--lang",
                "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("this file is not utf-8");
        assertNothingWritten();
    }

    @Test
    void aWorkbookWithDatesNumbersAndAFormula() throws IOException {
        Path file = folder.resolve("pijp.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Leidingen");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("ID");
            head.createCell(1).setCellValue("JAAR");
            head.createCell(3).setCellValue("LENGTE");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("p1");
            row.createCell(1).setCellValue(1971);
            row.createCell(3).setCellFormula("5*2.5");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.err()).contains("case.yaml written");
        assertThat(scenario()).contains(ONE).contains("pijp.xlsx:3 ");
    }

    @Test
    void aWorkbookThatIsAZipBombIsNotRead() throws IOException {
        Path file = folder.resolve("pijp.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("small.xlsx"))) {
            Row head = workbook.createSheet("x").createRow(0);
            head.createCell(0).setCellValue("ID");
            head.createCell(1).setCellValue("JAAR");
            head.createCell(2).setCellValue("LENGTE");
            workbook.write(out);
        }
        try (java.util.zip.ZipFile small =
                        new java.util.zip.ZipFile(folder.resolve("small.xlsx").toFile());
                ZipOutputStream bomb = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : java.util.Collections.list(small.entries())) {
                bomb.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = small.getInputStream(entry).readAllBytes();
                boolean sheet = entry.getName().contains("sheet1");
                int heading = new String(bytes, StandardCharsets.UTF_8).indexOf("</row>") + "</row>".length();
                bomb.write(bytes, 0, sheet ? heading : bytes.length);
                for (int i = 0; sheet && i < 300; i++) {
                    bomb.write(" ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
                }
                bomb.closeEntry();
            }
        }
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("zip bomb");
        assertNothingWritten();
    }

    @Test
    void aGeoPackageMeasuresWhatIsDrawn() throws IOException, SQLException {
        Path file = folder.resolve("pijp.gpkg");
        try (Connection gpkg = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = gpkg.createStatement()) {
            sql.execute(
                    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER)");
            sql.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('RD', 28992, 'EPSG', 28992)");
            sql.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER)");
            sql.execute("INSERT INTO gpkg_contents VALUES ('leiding', 'features', 28992)");
            sql.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
            sql.execute("INSERT INTO gpkg_geometry_columns VALUES ('leiding', 'geom', 28992)");
            sql.execute("CREATE TABLE leiding (ID TEXT, JAAR INTEGER, LENGTE REAL, geom BLOB)");
            try (PreparedStatement insert =
                    gpkg.prepareStatement("INSERT INTO leiding VALUES ('p1', 1971, NULL, ?), ('p2', 1971, 3, ?)")) {
                insert.setBytes(1, drawn());
                insert.setBytes(2, new byte[] {'G', 'P', 0, 1, 1, 2});
                insert.execute();
            }
        }
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.out()).contains("coordinates are EPSG:28992, as the file says", "a broken drawing");
        assertThat(scenario()).contains(ONE).doesNotContain("p2");
    }

    /** A line of 12.5 m behind the header of a GeoPackage with an envelope. */
    private static byte[] drawn() {
        Coordinate[] ends = {new Coordinate(80_000, 452_000), new Coordinate(80_007.5, 452_010)};
        byte[] wkb = new WKBWriter().write(new GeometryFactory().createLineString(ends));
        byte[] blob = new byte[8 + 32 + wkb.length];
        blob[0] = 'G';
        blob[1] = 'P';
        blob[3] = 0b011;
        System.arraycopy(wkb, 0, blob, 8 + 32, wkb.length);
        return blob;
    }

    @Test
    void degreesAreProjectedToRdBeforeTheyAreMeasured() throws IOException {
        Path file = file("pijp.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"ID": "p1", "JAAR": 1971, "LENGTE": null},
                "geometry": {"type": "LineString", "coordinates": [[5.387203657, 52.155172897], [5.387203657, 52.156172897]]}}]}
                """, StandardCharsets.UTF_8);
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.out()).contains("coordinates are EPSG:4326, because");
        assertThat(scenario()).containsPattern("\"quantity\": 111\\.2\\d");
    }

    @Test
    void aDrawingInAnotherSystemThanTheRestIsSetAside() throws IOException {
        Path file = file("pijp.geojson", """
                {"features": [
                {"properties": {"ID": "p1", "JAAR": 1971, "LENGTE": 12.5}, "geometry": {"type": "Point", "coordinates": [80000, 452000]}},
                {"properties": {"ID": "p2", "JAAR": 1971, "LENGTE": 12.5}, "geometry": {"type": "Point", "coordinates": [4.3, 52.05]}},
                {"properties": {"ID": "p3", "JAAR": 1971, "LENGTE": 12.5}, "geometry": {"type": "Polygon", "coordinates": [[[80000, 452000], [80010, 452010], [80010, 452000], [80000, 452010], [80000, 452000]]]}},
                {"properties": {"ID": "p4", "JAAR": 1971, "LENGTE": 12.5}, "geometry": {"type": "LineString", "coordinates": [[1, 2]]}}]}
                """, StandardCharsets.UTF_8);
        imported(file, "all: straat");

        assertThat(Files.readString(folder.resolve("case.rows.csv")))
                .contains("pijp,1,p1,stacked", "p2,aside,,,,,its drawing at (4.3 52.05) lies outside EPSG:28992")
                .contains(
                        "p3,aside,,,,,its drawing is broken: Self-intersection", "p4,aside,,,,,its drawing is broken");
    }

    @Test
    void aTruncatedFileIsToldWithTheLineAndLeavesNothing() throws IOException {
        Path file = file(
                "pijp.geojson",
                "{\"features\": [\n{\"properties\": {\"ID\": \"p1\", \"JAAR\": 1971, \"LENGTE\": 1}},\n{\"prop",
                StandardCharsets.UTF_8);
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("pijp.geojson:3:", "the file ends here in the middle of something");
        assertNothingWritten();
    }

    @Test
    void aTextThatWouldBeAFormulaIsGuardedInTheTableOfRecords() throws IOException {
        imported(file("pijp.csv", "ID;JAAR;LENGTE\n=cmd|'/c calc'!A1;195;1\n", StandardCharsets.UTF_8), "all: straat");

        assertThat(Files.readString(folder.resolve("case.rows.csv"))).contains(",'=cmd|'/c calc'!A1,aside");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldInsteadOfSwallowingTheFile() throws IOException {
        Path file = file(
                "pijp.csv", "ID;JAAR;LENGTE\np1;\"1971;12\n" + "p;1971;12\n".repeat(200_000), StandardCharsets.UTF_8);
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertNothingWritten();
    }

    @Test
    void aFileOfSeveralGigabytesIsRefusedBeforeItIsRead() throws IOException {
        for (String name : new String[] {"pijp.csv", "pijp.geojson", "pijp.xlsx"}) {
            Path file = sparse(name, 3_000_000_000L);
            CommandLineRun run = imported(file, "all: straat");

            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.err()).contains(name + "  this file has 3000 MB; a register is read up to 2000 MB");
            assertNothingWritten();
            assertThat(CommandLineRun.run("profile", file.toString(), "--lang", "nl")
                            .err())
                    .contains("dit bestand heeft 3000 MB");
            Files.delete(file);
        }
    }

    /** A file with a hole: it takes no room on disk. */
    private Path sparse(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(bytes);
        }
        return file;
    }

    @Test
    void aTableWithAHoleInItIsToldInsteadOfReadAsEmptyCells() throws IOException {
        Path file = file("pijp.csv", "ID;JAAR;LENGTE\np1;1971;12,5\n", StandardCharsets.UTF_8);
        long text = Files.size(file);
        sparse("pijp.csv", 400_000_000);
        CommandLineRun run = imported(file, "all: straat");

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("byte " + (text + 1) + " of this file is 0");
        assertNothingWritten();
    }

    @Test
    void utf16WithoutAMarkIsReadWhenTheMappingSaysSo() throws IOException {
        Path file = file("pijp.csv", "ID,JAAR,LENGTE\np1,1971,12.5\n", StandardCharsets.UTF_16LE);
        assertThat(imported(file, "all: straat").err()).contains("give encoding: utf-16le");

        imported(file, "all: straat}\nencoding: utf-16le\nwhere: {");
        assertThat(scenario()).contains(ONE);
    }

    @Test
    void aFileThatIsNotThereExitsWithFour() throws IOException {
        assertThat(imported(folder.resolve("nowhere.csv"), "all: straat").exit())
                .isEqualTo(4);
        assertNothingWritten();
    }
}
