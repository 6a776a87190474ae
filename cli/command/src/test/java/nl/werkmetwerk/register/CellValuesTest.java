package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell means the same whatever the format of its file. */
class CellValuesTest {
    private static final String MAPPING = """
            register: t
            case: {name: t, baseYear: 2026, horizon: 60}
            where: {%s}
            id: {column: ID%s}
            discipline: tree
            installed: {column: JAAR, fill: 1990}
            quantity: {column: AANTAL, fill: 7}
            section: {all: s}
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
            """;
    private static final List<String> COLUMNS = List.of("ID", "JAAR", "AANTAL", "ACTIEF");

    @TempDir
    private Path folder;

    private ImportedCase imported(TableFormat format, String where, List<List<Object>> rows) throws IOException {
        return imported(format, where, "", rows);
    }

    private ImportedCase imported(TableFormat format, String where, String id, List<List<Object>> rows)
            throws IOException {
        format.write(format.in(folder), COLUMNS, rows);
        return imported(format.in(folder), where, id);
    }

    private ImportedCase imported(Path file, String where, String id) throws IOException {
        return ImportedCase.of(folder, MAPPING.formatted(where, id), file);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void trueIsTrueHoweverItIsAskedFor(TableFormat format) throws IOException {
        List<List<Object>> rows = List.of(
                row("a", 1970, 1, true), row("b", 1970, 1, false), row("c", 1970, 1, true), row("d", 1970, 1, null));
        for (String asked : List.of("true", "1", "WAAR", "\"TRUE\"", "[true]", "{not: [false, '']}")) {
            assertThat(imported(format, "ACTIEF: " + asked, rows).assets())
                    .as(asked)
                    .containsOnlyKeys("t-a", "t-c");
        }
        assertThat(imported(format, "ACTIEF: false", rows).assets()).containsOnlyKeys("t-b");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void wordsForTrueInATextColumnAreTrue(TableFormat format) throws IOException {
        List<List<Object>> rows = List.of(
                row("a", 1970, 1, "TRUE"),
                row("b", 1970, 1, "t"),
                row("c", 1970, 1, "1"),
                row("d", 1970, 1, "waar"),
                row("e", 1970, 1, "Ja"),
                row("f", 1970, 1, "f"),
                row("g", 1970, 1, "0"),
                row("h", 1970, 1, "Nee"),
                row("i", 1970, 1, "misschien"));

        assertThat(imported(format, "ACTIEF: true", rows).assets()).containsOnlyKeys("t-a", "t-b", "t-c", "t-d", "t-e");
        assertThat(imported(format, "ACTIEF: false", rows).assets()).containsOnlyKeys("t-f", "t-g", "t-h");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void errorsOfSpreadsheetsAreNoValuesWhereverTheyStand(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "",
                ", missing: number",
                List.of(
                        row("#N/B", "1970", "1", "x"),
                        row("b", "#VERW!", "1", "x"),
                        row("c", "1970", "#DIV/0!", "x"),
                        row("d", "1970", "1", "#N/A")));

        assertThat(found.assets()).containsOnlyKeys("t-d");
        assertThat(found.aside().get("#N/B")).isEqualTo("ID holds #N/B, the error of a spreadsheet and no value");
        assertThat(found.aside()).containsOnlyKeys("#N/B", "b", "c");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aConditionOnAnErrorSetsAsideInsteadOfDeciding(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format, "ACTIEF: {not: [nee]}", List.of(row("a", "1970", "1", "#N/A"), row("b", "1970", "1", "ja")));

        assertThat(found.assets()).containsOnlyKeys("t-b");
        assertThat(found.aside().get("a")).startsWith("ACTIEF holds #N/A");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTextBehindAnEqualsSignIsThatText(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "",
                List.of(
                        row("=\"0012\"", "=\"1970\"", "=\"2\"", "x"),
                        row("0013\u00A0", " 1971\u202F", "\u00A03 ", "x")));

        assertThat(found.assets()).containsOnlyKeys("t-0012", "t-0013");
        assertThat(found.field("t-0012", "installed")).isEqualTo("1970");
        assertThat(found.field("t-0012", "quantity")).isEqualTo("2");
        assertThat(found.field("t-0013", "quantity")).isEqualTo("3");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aNumberForAnIdIsWrittenTheSameInEveryFormat(TableFormat format) throws IOException {
        assertThat(imported(format, "", List.of(row(12, 1970, 1.5, null))).assets())
                .containsOnlyKeys("t-12");
    }

    /** As programs write them that do not compute: openpyxl an empty value, others none, 0.0, or a 0 in a workbook to be computed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<v></v>", "<v/>", "<v>0.0</v>"})
    void aFormulaThatNobodyComputedIsNeitherZeroNorEmpty(String value) throws IOException {
        Path file = workbook("<c r=\"C2\"><f>2*3</f>" + value + "</c>", "");
        ImportedCase found = imported(file, "", "");

        assertThat(found.assets()).containsOnlyKeys("t-b");
        assertThat(found.aside().get("a")).startsWith("AANTAL holds the formula =2*3, which was never computed");
    }

    @Test
    void aZeroInAWorkbookThatIsStillToBeComputedIsNoValue() throws IOException {
        String cell = "<c r=\"C2\"><f>2*3</f><v>0</v></c>";
        assertThat(imported(workbook(cell, "<calcPr fullCalcOnLoad=\"1\"/>"), "", "")
                        .aside())
                .containsOnlyKeys("a");
        assertThat(imported(workbook(cell, ""), "", "").field("t-a", "quantity"))
                .isEqualTo("7");
    }

    @Test
    void aFormulaThatGivesAnEmptyTextIsEmptyAndOneThatIsATextIsThatText() throws IOException {
        String empty = "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c>";
        assertThat(imported(workbook(empty, ""), "", "").field("t-a", "quantity"))
                .isEqualTo("7");
        String text = "<c r=\"C2\"><f>\"0012\"</f></c>";
        assertThat(imported(workbook(text, ""), "", "").field("t-a", "quantity"))
                .isEqualTo("12");
    }

    @Test
    void idsShownWithZerosBeforeThemKeepThem() throws IOException {
        Path file = folder.resolve("ids.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < COLUMNS.size(); i++) {
                (i == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(i).setCellValue(COLUMNS.get(i));
            }
            sheet.createRow(1).createCell(0).setCellValue(12);
            sheet.getRow(1).getCell(0).setCellStyle(workbook.createCellStyle());
            sheet.getRow(1)
                    .getCell(0)
                    .getCellStyle()
                    .setDataFormat(workbook.createDataFormat().getFormat("0000"));
            workbook.write(out);
        }

        assertThat(imported(file, "", "").assets()).containsOnlyKeys("t-0012");
    }

    /** Two records, the first with this cell in column C. */
    private Path workbook(String cell, String property) throws IOException {
        return RawWorkbook.write(folder.resolve("raw.xlsx"), property, """
                <row r="1">%s</row><row r="2">%s%s</row><row r="3">%s<c r="C3"><v>2</v></c></row>""".formatted(
                        text("A1", "ID") + text("B1", "JAAR") + text("C1", "AANTAL") + text("D1", "ACTIEF"),
                        text("A2", "a") + "<c r=\"B2\"><v>1970</v></c>",
                        cell,
                        text("A3", "b") + "<c r=\"B3\"><v>1970</v></c>"));
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
