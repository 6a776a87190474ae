package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people lay them out: titles and notes above, totals below, columns twice, delimiters that are said or left over. */
class TableShapesTest {
    private static final String MAPPING = """
            register: t
            case: {name: t, baseYear: 2026, horizon: 60}
            %s
            id: {column: ID, missing: number}
            discipline: tree
            installed: {column: JAAR, fill: 1975}
            quantity: {column: LENGTE}
            section: {all: s}
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
            """;

    @TempDir
    private Path folder;

    private Path file(TableFormat format, String... lines) throws IOException {
        List<List<Object>> rows = Arrays.stream(lines)
                .map(line -> Arrays.stream(line.split(";", -1))
                        .map(cell -> cell.isEmpty() ? null : (Object) cell)
                        .collect(Collectors.toCollection(ArrayList::new)))
                .collect(Collectors.toCollection(ArrayList::new));
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), null)));
        List<String> heading = rows.remove(0).stream()
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
        format.write(format.in(folder), heading, rows);
        return format.in(folder);
    }

    private ImportedCase imported(Path file, String more) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(more), file);
    }

    private ImportedCase csv(String text, String more) throws IOException {
        return imported(Files.writeString(folder.resolve("r.csv"), text, StandardCharsets.UTF_8), more);
    }

    private static void assertBoth(ImportedCase found) {
        assertThat(found.assets()).containsOnlyKeys("t-a1", "t-a2");
        assertThat(found.field("t-a1", "installed") + " " + found.field("t-a1", "quantity"))
                .isEqualTo("1970 12.5");
        assertThat(found.field("t-a2", "installed") + " " + found.field("t-a2", "quantity"))
                .isEqualTo("1980 7.25");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "XLSX"})
    void titlesCommentsAndNotesStandAboveTheHeading(TableFormat format) throws IOException {
        Path file = file(
                format,
                "Export beheersysteem",
                "# gemaakt op 1-1-2025",
                ";",
                "Gemeente;Ons Dorp",
                "ID;JAAR;LENGTE",
                "a1;1970;12,5",
                ";;",
                "a2;1980;7,25");
        ImportedCase found = imported(file, "");

        assertBoth(found);
        assertThat(found.told()).contains("the heading stands in row 5; 3 rows before it are no records");
        assertThat(found.rows().stream().map(row -> row.getField("row"))).containsExactly("6", "8");
        assertThat(CommandLineRun.run("profile", file, "--lang", "en").out())
                .contains("2 records", "the heading stands in row 5")
                .containsPattern("LENGTE +0 ");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "XLSX"})
    void theHeadingIsInTheRowTheMappingSays(TableFormat format) throws IOException {
        Path file = file(
                format,
                "ID;JAAR;LENGTE",
                "id;year;length",
                "x9;1960;1",
                "ID;JAAR;LENGTE",
                "a1;1970;12,5",
                "a2;1980;7,25");

        assertBoth(imported(file, "heading: 4"));
        CommandLineRun none = CommandLineRun.run(
                "import",
                folder.resolve("t.map.yaml") + "=" + file,
                "--set",
                "heading=9",
                "--out",
                folder.resolve("x.json"),
                "--lang",
                "en");
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains("there is no row 9 in this file to be its heading");
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "XLSX"})
    void aRepeatedNameIsWrongOnlyWhereItIsUsed(TableFormat format) throws IOException {
        assertBoth(imported(file(format, "ID;JAAR;X;LENGTE;X;X", "a1;1970;p;12,5;q;r", "a2;1980;p;7,25;q;r"), ""));

        Path file = file(format, "ID;JAAR;LENGTE;LENGTE", "a1;1970;12,5;1", "a2;1980;7,25;1");
        CommandLineRun twice = CommandLineRun.run(
                "import", folder.resolve("t.map.yaml") + "=" + file, "--out", folder.resolve("x.json"), "--lang", "nl");
        assertThat(twice.exit()).isEqualTo(3);
        assertThat(twice.err())
                .contains("t.map.yaml:7:", "quantity.column: meer kolommen van het bestand heten LENGTE");
        assertThat(CommandLineRun.run("profile", file, "--lang", "en").out()).contains("LENGTE (2)");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void totalsAreNoRecords(TableFormat format) throws IOException {
        for (String total : List.of(
                "Totaal;;19,75",
                "TOTAAL:;1980;19,75",
                "Eindtotaal;;19,75",
                "Subtotaal wijk 1;;19,75",
                ";;19,75",
                "Som;;19,75",
                ";Totaal;19,75")) {
            ImportedCase found = imported(file(format, "ID;JAAR;LENGTE", "a1;1970;12,5", "a2;1980;7,25", total), "");

            assertBoth(found);
            assertThat(found.aside().values())
                    .as(total)
                    .singleElement()
                    .asString()
                    .contains("a total of the rows above it");
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatOnlyLooksLikeATotalIsARecord(TableFormat format) throws IOException {
        ImportedCase found = imported(
                file(format, "ID;JAAR;LENGTE", "Totaalweg 1;1970;12,5", "Somerset;1980;7,25", ";1990;19,75", ";;3"),
                "");

        assertThat(found.aside()).isEmpty();
        assertThat(found.assets()).hasSize(4);
    }

    @Test
    void notesOnTheFirstSheetsOfAWorkbookAreNotTheRegister() throws IOException {
        Path file = folder.resolve("notes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Toelichting"), "Dit is een export", "", "Vragen? Bel ons;tel. 123");
            fill(workbook.createSheet("Codes"), "CODE;BETEKENIS", "1;goed", "2;matig");
            fill(workbook.createSheet("Bomen"), "Stand 2025", "ID;JAAR;LENGTE", "a1;1970;12,5", "a2;1980;7,25");
            workbook.write(out);
        }
        ImportedCase found = imported(file, "");

        assertBoth(found);
        assertThat(found.told()).contains("sheet or layer Bomen", "not read: sheets Toelichting, Codes");
        assertBoth(imported(file, "table: BOMEN"));
        assertThat(CommandLineRun.run("profile", file, "--lang", "en").out()).contains("sheet or layer Codes");
    }

    private static void fill(Sheet sheet, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split(";");
            for (int j = 0; j < cells.length; j++) {
                row.createCell(j).setCellValue(cells[j]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nID;JAAR;LENGTE\na1;1970;12,5\na2;1980;7,25\n",
                "\uFEFFsep=;\r\nID;JAAR;LENGTE\r\na1;1970;12,5\r\na2;1980;7,25\r\n",
                "\"sep=|\"\nID|JAAR|LENGTE\na1|1970|12,5\na2|1980|7,25\n",
                "SEP=,\nID,JAAR,LENGTE\na1,1970,\"12,5\"\na2,1980,\"7,25\"\n",
                "sep=\t\nID\tJAAR\tLENGTE\na1\t1970\t12,5\na2\t1980\t7,25\n"
            })
    void aFirstLineMaySayTheDelimiter(String text) throws IOException {
        assertBoth(csv(text, ""));
        assertThat(CommandLineRun.run("profile", folder.resolve("r.csv"), "--lang", "en")
                        .out())
                .contains("2 records");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID;JAAR;LENGTE\na1;1970;12,5;\na2;1980;7,25;\n",
                "ID;JAAR;LENGTE;\na1;1970;12,5;\na2;1980;7,25;\n",
                "ID,JAAR,LENGTE\na1,1970,12.5,\na2,1980,7.25,\n",
                "ID,JAAR,LENGTE,,\na1,1970,12.5,,\na2,1980,7.25,,\n",
                "ID\tJAAR\tLENGTE\na1\t1970\t12,5\t\na2\t1980\t7,25\t\n",
                "Lijst van 2025;;\nID ; JAAR ; LENGTE \na1 ; 1970 ;    12,50 \na2 ; 1980 ;     7,25 \n",
                "Lijst, van 2025\nID;JAAR;LENGTE\na1;1970;12,5\na2;1980;7,25\n",
                "ID|JAAR|LENGTE\na1|1970|12,5\na2|1980|7,25\n",
                "ID;JAAR;LENGTE;A;B\na1;1970;12,5;1,5;2,5\na2;1980;7,25;3,5;4,5\n"
            })
    void delimitersLeftOverAndCommasInNumbersDoNotMakeColumns(String text) throws IOException {
        assertBoth(csv(text, ""));
    }

    @Test
    void aCellTooManyThatIsFilledIsStillSetAside() throws IOException {
        ImportedCase found = csv("ID;JAAR;LENGTE\na1;1970;12,5\na2;1980;7,25\na3;1980;1;2\n", "");

        assertBoth(found);
        assertThat(found.aside().get("a3")).contains("more cells than columns");
    }
}
