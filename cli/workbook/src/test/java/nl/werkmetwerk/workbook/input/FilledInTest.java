package nl.werkmetwerk.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.model.Case;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An input workbook as a controller meets it and fills it in. */
class FilledInTest {
    /** Made up. */
    private static final String STREET = """
        name: Street
        baseYear: 2026
        horizon: 30
        discountRate: 0.02
        sharing: {excavation: 0.8}
        consumed: [excavation, traffic]
        sections: [{id: s1}]
        assets:
          - {id: sewer-1, discipline: sewer, section: s1, quantity: 100, installed: 1980, life: 60,
             renewal: [{kind: excavation, unitCost: 200, lasting: true}], maintenance: {unitCost: 2}}
          - {id: road-1, discipline: road, section: s1, quantity: 500, installed: 2000, life: 40,
             renewal: [{kind: excavation, unitCost: 10}]}
        strategies: [{name: joint, works: [{year: 2035, assets: [sewer-1, road-1]}]}]
        """;

    @TempDir
    private Path directory;

    @Test
    void aDutchWorkbookHasDutchSheetsAndHeadings() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(Language.NL)))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .startsWith("Uitleg", "algemeen", "wegvakken", "objecten", "objecten.vervanging", "strategieën")
                    .contains("schade", "objecten.methoden.kosten");
            assertThat(headings(workbook.getSheet("objecten")))
                    .contains("hoeveelheid", "aanlegjaar", "levensduur", "onderhoud.eenheidsprijs");
            assertThat(headings(workbook.getSheet("objecten.vervanging")))
                    .startsWith("object", "soort", "eenheidsprijs", "vast");
        }
    }

    /** A short case opens with what it needs; sheets that it leaves empty stand behind those. */
    @Test
    void whatIsRareComesLast() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(Language.EN)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Read me");
            boolean empty = false;
            for (Sheet sheet : workbook) {
                boolean filled = sheet.getLastRowNum() > 1;
                assertThat(filled && empty).as(sheet.getSheetName()).isFalse();
                empty = !filled;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetPrintsOnPagesOnTheirSideUnderItsHeadings(Language language) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(language)))) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
            }
        }
    }

    @Test
    void aListStandsInACellWithSemicolons() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(write(Language.EN)))) {
            assertThat(cell(workbook.getSheet("strategies.works"), 2, "assets").getStringCellValue())
                    .isEqualTo("sewer-1; road-1");
        }
        assertThat(read(write(Language.EN))).isEqualTo(original());
    }

    @Test
    void aListIsReadHoweverItIsWritten() throws Exception {
        for (String written :
                List.of("sewer-1;road-1", " sewer-1 ; road-1; ", "[sewer-1, road-1]", "[\"sewer-1\", road-1]")) {
            Path file = changed(book -> put(cell(book.getSheet("strategies.works"), 2, "assets"), written));
            assertThat(read(file)).as(written).isEqualTo(original());
        }
    }

    @Test
    void oneNameIsAListOfOne() throws Exception {
        Path file = changed(book -> put(cell(book.getSheet("strategies.works"), 2, "assets"), "sewer-1"));
        assertThat(read(file).strategies().get(0).works().get(0).assets()).containsExactly("sewer-1");
    }

    /** Sheets and headings in either language, also in one workbook. */
    @Test
    void languagesMayBeMixed() throws Exception {
        Path file = changed(book -> {
            book.setSheetName(book.getSheetIndex("assets"), "Objecten");
            put(heading(book.getSheet("Objecten"), "life"), "Levensduur");
            put(heading(book.getSheet("Objecten"), "maintenance.unitCost"), "Onderhoud.Eenheidsprijs");
            book.setSheetName(book.getSheetIndex("case"), "Algemeen");
            for (Row row : book.getSheet("Algemeen")) {
                if (row.getCell(0).getStringCellValue().equals("discountRate")) {
                    put(row.getCell(0), "discontovoet");
                }
            }
        });
        assertThat(read(file)).isEqualTo(original());
    }

    @Test
    void whatIsEmptyIsSaidInManyWays() throws Exception {
        for (String nothing : List.of("-", "n.v.t.", "", " ")) {
            Path file = changed(book -> {
                put(cell(book.getSheet("assets"), 2, "planned"), nothing);
                put(cell(book.getSheet("assets"), 3, "maintenance.unitCost"), nothing);
            });
            assertThat(read(file)).as(nothing).isEqualTo(original());
        }
    }

    @Test
    void sheetsOfOnesOwnAreLeftAlone() throws Exception {
        Path file = changed(book -> {
            book.createSheet("Notities").createRow(0).createCell(0).setCellValue("of my own");
            book.createSheet("Blad2");
        });
        assertThat(read(file)).isEqualTo(original());
    }

    /** LibreOffice keeps TRUE as 1. */
    @Test
    void oneIsTrueWhereYesOrNoIsAsked() throws Exception {
        Path file = changed(
                book -> cell(book.getSheet("assets.renewal"), 2, "lasting").setCellValue(1));
        assertThat(read(file)).isEqualTo(original());
    }

    private static List<String> headings(Sheet sheet) {
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    private static Cell heading(Sheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell;
            }
        }
        throw new AssertionError("no column " + name);
    }

    /** A text written into the cell itself stays there when another is set. */
    private static void put(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static Cell cell(Sheet sheet, int row, String column) {
        return sheet.getRow(row).getCell(heading(sheet, column).getColumnIndex());
    }

    private Path write(Language language) throws Exception {
        Path file = directory.resolve("street.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new CaseWorkbookWriter(language)
                    .write(
                            (Mapping) Tree.of(new InputFile("street.yaml", STREET, ""), Limits.USUAL)
                                    .root(),
                            out);
        }
        return file;
    }

    private Path changed(Consumer<XSSFWorkbook> change) throws Exception {
        Path file = write(Language.EN);
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private Case original() throws Exception {
        return read(Files.writeString(directory.resolve("street.yaml"), STREET));
    }

    private static Case read(Path file) {
        ReadResult read = new ScenarioReader(InputStream.nullInputStream()).read(file.toString(), List.of());
        assertThat(read.messages().stream()
                        .map(message -> message.in(Texts.of(Language.EN)))
                        .toList())
                .isEmpty();
        return read.scenario().orElseThrow().of();
    }
}
