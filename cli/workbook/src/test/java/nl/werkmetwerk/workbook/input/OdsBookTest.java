package nl.werkmetwerk.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenDocument spreadsheets as LibreOffice writes them, and as somebody with bad intentions might. */
class OdsBookTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String BEGIN = "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:body><office:spreadsheet><table:table table:name=\"case\">";
    private static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>";

    @TempDir
    private Path directory;

    private static XSSFWorkbook read(String rows) throws IOException {
        return OdsBook.read(new ByteArrayInputStream((HEAD + BEGIN + rows + END).getBytes(StandardCharsets.UTF_8)));
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void cellsKeepTheirPlacesWhateverIsRepeated() throws IOException {
        String rows = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + row(
                        "<table:table-cell table:number-columns-repeated=\"2\"/>",
                        "<table:table-cell office:value-type=\"float\""
                                + " office:value=\"2.5\"><text:p>2,5</text:p></table:table-cell>",
                        "<table:table-cell table:number-columns-repeated=\"2\""
                                + " office:value-type=\"string\"><text:p>a<text:s"
                                + " text:c=\"2\"/>b</text:p><text:p>c</text:p></table:table-cell>")
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"boolean\""
                + " office:boolean-value=\"true\"/></table:table-row><table:table-row"
                + " table:number-rows-repeated=\"1048570\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        try (XSSFWorkbook workbook = read(rows)) {
            assertThat(cell(workbook, 3, 2).getNumericCellValue()).isEqualTo(2.5);
            assertThat(cell(workbook, 3, 4).getStringCellValue()).isEqualTo("a  b\nc");
            assertThat(cell(workbook, 4, 0).getBooleanCellValue()).isTrue();
            assertThat(cell(workbook, 5, 0).getBooleanCellValue()).isTrue();
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void remarksOnACellAreNoPartOfIt() throws IOException {
        String cell = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p>"
                + "</office:annotation><text:p>sewer<text:span>-1</text:span></text:p></table:table-cell>";
        try (XSSFWorkbook workbook = read(row(cell))) {
            assertThat(cell(workbook, 0, 0).getStringCellValue()).isEqualTo("sewer-1");
        }
    }

    @Test
    void datesErrorsAndFormulasAreWhatTheyAre() throws IOException {
        String rows = row(
                "<table:table-cell office:value-type=\"date\" office:date-value=\"1972-05-01T00:00:00\"/>",
                "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                        + " calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>",
                "<table:table-cell table:formula=\"of:=20+25\" office:value-type=\"float\" office:value=\"45\"/>");
        try (XSSFWorkbook workbook = read(rows)) {
            assertThat(DateUtil.isCellDateFormatted(cell(workbook, 0, 0))).isTrue();
            assertThat(cell(workbook, 0, 0).getLocalDateTimeCellValue().getYear())
                    .isEqualTo(1972);
            assertThat(cell(workbook, 0, 1).getCellType()).isEqualTo(CellType.ERROR);
            assertThat(cell(workbook, 0, 2).getNumericCellValue()).isEqualTo(45);
        }
    }

    @Test
    void aFormulaThatWasNeverComputedIsSaid() throws IOException {
        String rows = row(text("field"), text("value"))
                + row(text("horizon"), "<table:table-cell table:formula=\"of:=10+20\"/>");
        assertThat(told(file(HEAD + BEGIN + rows + END)))
                .anyMatch(message -> message.contains("case!B2") && message.contains("of:=10+20"));
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
        String outside = HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + BEGIN
                + row(text("name"), text("&e;")) + END;
        assertThat(told(file(outside))).singleElement().asString().contains("cannot be read");
        String linked = HEAD + BEGIN + "<table:table-source table:name=\"other\"/>" + END;
        assertThat(told(file(linked))).singleElement().asString().contains("cannot be read");
    }

    @Test
    void cellsThatAreRepeatedWithoutEndAreRefused() {
        String rows = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"
                + "</table:table-row>";
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(rows))
                .withMessageContaining("without end");
    }

    private Path file(String content) throws IOException {
        Path file = directory.resolve("case.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<String> told(Path file) {
        ReadResult read = new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of());
        return read.messages().stream()
                .map(message -> message.in(Texts.of(Language.EN)))
                .toList();
    }

    private static Cell cell(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheetAt(0).getRow(row).getCell(column);
    }
}
