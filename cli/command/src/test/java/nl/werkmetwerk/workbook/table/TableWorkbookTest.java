package nl.werkmetwerk.workbook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWorkbookTest {
    private static final int HEADINGS = 3;
    private static final int CHARACTER = 256;
    private static final Stamp STAMP = new Stamp(List.of(), "1.0", "opportunities", List.of(), Optional.empty());

    private static XSSFSheet written(String name, String words) throws IOException {
        return written(name, words, "year");
    }

    private static XSSFSheet written(String name, String words, String heading) throws IOException {
        Table table = new Table(
                List.of(Column.figures("year", heading), Column.text("works", "works"), Column.text("owner", "owner")),
                List.of(Row.of(List.of(Cell.figure(2031, Format.YEAR), Cell.words(words), Cell.words("city")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWorkbook workbook = new TableWorkbook("Street", STAMP)) {
            workbook.sheet(name, "note", table);
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    @Test
    void headingsStandOverTheirColumnsWhereWordsComeAfterFigures() throws IOException {
        XSSFSheet sheet = written("works", "sewer");
        assertThat(IntStream.range(0, HEADINGS)
                        .mapToObj(i ->
                                sheet.getRow(HEADINGS).getCell(i).getCellStyle().getAlignment()))
                .containsExactly(HorizontalAlignment.RIGHT, HorizontalAlignment.LEFT, HorizontalAlignment.LEFT);
    }

    @Test
    void wordsAreNotHiddenByTheNextCell() throws IOException {
        String line = "sewer-1 (sewer), road-1 (road), lamp-1 (light)";
        assertThat(written("works", line).getColumnWidth(1)).isGreaterThan(line.length() * CHARACTER);
        XSSFSheet three = written("works", line + ", " + line + ", " + line);
        assertThat(three.getRow(HEADINGS + 1).getCell(1).getCellStyle().getWrapText())
                .isTrue();
        assertThat(three.getRow(HEADINGS + 1).getHeightInPoints()).isGreaterThanOrEqualTo(3 * 15f);
    }

    @Test
    void rowsAreNoHigherThanASheetAllows() throws IOException {
        assertThat(written("works", "road ".repeat(2000)).getRow(HEADINGS + 1).getHeightInPoints())
                .isLessThanOrEqualTo(409);
    }

    @Test
    void wordsOfHeadingsAreNotCut() throws IOException {
        assertThat(written("works", "sewer", "coefficient-of-variation").getColumnWidth(0))
                .isGreaterThan("coefficient-of-variation".length() * CHARACTER);
    }

    @Test
    void aTitleLongerThanItsTableTakesMoreLines() throws IOException {
        XSSFSheet sheet = written("6 A simpler rule, the best window of every section, present value in euro", "sewer");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getMergedRegions())
                .anyMatch(region -> region.getFirstRow() == 0 && region.getLastColumn() == HEADINGS - 1);
        assertThat(sheet.getRow(0).getHeightInPoints())
                .isGreaterThan(written("6 Rule", "sewer").getRow(0).getHeightInPoints());
    }

    @Test
    void chartsStandBelowTheHeadingsThatEveryPageRepeats() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = new Table(
                List.of(Column.figures("from", "from"), Column.figures("draws", "draws")),
                List.of(Row.of(List.of(Cell.figure(1, Format.EURO), Cell.figure(2, Format.EURO)))));
        try (TableWorkbook workbook = new TableWorkbook("Street", STAMP)) {
            workbook.sheet("draws", "note", table);
            workbook.draw(
                    new Chart(Chart.Kind.COLUMNS, "draws", "draws", "from", List.of("draws"), "euro", "draws"), table);
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDrawingPatriarch().getShapes().get(0).getAnchor())
                    .isInstanceOfSatisfying(
                            XSSFClientAnchor.class,
                            anchor -> assertThat(anchor.getRow1())
                                    .isGreaterThan(sheet.getRepeatingRows().getLastRow()));
        }
    }

    @Test
    void namesOfSheetsEndWithAWholeWord() throws IOException {
        assertThat(written("5 Why these years, what the next best year would cost", "x")
                        .getSheetName())
                .isEqualTo("5 Why these years");
        assertThat(written("3 How often the saving of each street lies where", "x")
                        .getSheetName())
                .isEqualTo("3 How often the saving of each");
        assertThat(written("4 green, renewals in 2031 (4), present value", "x").getSheetName())
                .isEqualTo("4 green, renewals in 2031 (4)");
        assertThat(written("5 Shorter", "x").getSheetName()).isEqualTo("5 Shorter");
    }
}
