package nl.werkmetwerk.cli.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds of every report workbook. */
class EveryWorkbookTest {
    private static final double CENT = 0.005;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @EnumSource(SampleWorkbook.class)
    void storesInEveryFormulaWhatTheFormulaGives(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.bytes())) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(Workbooks.formulas(workbook)).hasSizeGreaterThan(300);
            for (Cell cell : Workbooks.formulas(workbook)) {
                assertSame(cell, evaluator.evaluate(cell));
            }
        }
    }

    private static void assertSame(Cell cell, CellValue value) {
        String place = cell.getSheet().getSheetName() + "!" + new CellReference(cell).formatAsString() + " = "
                + cell.getCellFormula();
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            assertThat(value.getStringValue()).as(place).isEqualTo(cell.getStringCellValue());
        } else {
            assertThat(value.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumberValue()).as(place).isCloseTo(cell.getNumericCellValue(), within(CENT));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void needsNothingThatASpreadsheetLacksOrRecomputesForNoReason(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.bytes())) {
            for (Cell cell : Workbooks.formulas(workbook)) {
                assertThat(cell.getCellFormula())
                        .doesNotContainPattern(
                                "\\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL|LET|SEQUENCE|FILTER|XLOOKUP|TEXT)\\(")
                        .doesNotContain("[", "#REF!", "#N/A");
                assertThat(cell.isPartOfArrayFormulaGroup()).isFalse();
                assertThat(cell.getCachedFormulaResultType()).isNotEqualTo(CellType.ERROR);
            }
            for (Sheet sheet : workbook) {
                assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet)))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void saysOnEverySheetThatAllIsRight(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.bytes())) {
            Set<String> sheets = Workbooks.formulas(workbook).stream()
                    .filter(cell -> cell.getCellFormula().startsWith("\"Checks:"))
                    .filter(cell -> cell.getStringCellValue().equals("Checks: all right"))
                    .map(cell -> cell.getSheet().getSheetName())
                    .collect(Collectors.toSet());
            assertThat(sheets).hasSize(workbook.getNumberOfSheets());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void printsEverySheetOnA4WithItsHeadingsInSight(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.bytes())) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(Set.of("Summary", "Charts").contains(sheet.getSheetName())
                                || sheet.getPaneInformation().isFreezePane())
                        .as(sheet.getSheetName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SampleWorkbook.class)
    void namesAreNotHiddenByTheNextCell(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.write(DUTCH))) {
            assertThat(Workbooks.hiddenWords(workbook)).isEmpty();
        }
    }

    @Test
    void longIdsOfSectionsAreNotHiddenByTheNextCell() throws IOException {
        Case of = Workbooks.everyRuleOf("laan-van-nieuw-oosteinde-zuid");
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.EVERY_RULE.write(of, DUTCH))) {
            assertThat(Workbooks.hiddenWords(workbook)).isEmpty();
        }
    }

    /** A title over a first column that is repeated would be cut off at its edge. */
    @Test
    void sheetsOverMorePagesThanOneRepeatTheirHeadingsOnly() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.EVERY_RULE.bytes())) {
            List<Sheet> spread = new ArrayList<>();
            workbook.forEach(spread::add);
            spread.removeIf(sheet -> sheet.getRepeatingColumns() == null);
            assertThat(spread).isNotEmpty().allSatisfy(sheet -> {
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(WorkbookLayout.FIRST_ROW - 2);
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(WorkbookLayout.FIRST_ROW - 2);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void givesEqualBytesForEqualInputs(SampleWorkbook sample) {
        assertThat(sample.write(Locale.ENGLISH)).isEqualTo(sample.bytes());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void speaksDutchToo(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(sample.write(DUTCH))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Samenvatting");
            assertThat(workbook.getSheet("Controles")).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "EVERY_RULE")
    void marksInputFormulaAndCheckByNamedStyles(SampleWorkbook sample) throws IOException {
        String styles = Workbooks.part(sample.bytes(), "xl/styles.xml");
        assertThat(styles).contains("\"werkmetwerk input\"", "\"werkmetwerk formula\"", "\"werkmetwerk check\"");
    }
}
