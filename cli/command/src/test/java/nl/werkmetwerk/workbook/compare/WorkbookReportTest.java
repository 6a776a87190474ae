package nl.werkmetwerk.workbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateStep;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReportTest {
    /** Half a cent: below what any reader sees. */
    private static final double CENT = 0.005;

    @ParameterizedTest
    @EnumSource(Timing.class)
    void givesTheEnginesSavingWhenAReaderChangesTheDiscountRate(Timing timing) throws IOException {
        Case of = Proefstraat.of().toBuilder().timing(timing).build();
        Comparison changed = Comparer.compare(of.toBuilder().discountRate(0.04).build());
        try (XSSFWorkbook workbook = open(write(of))) {
            named(workbook, "discountRate").setCellValue(0.04);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Saving saving : changed.savings().subList(0, 3)) {
                assertThat(value(workbook, "saving_" + saving.strategy(), evaluator))
                        .isCloseTo(saving.amount(), within(CENT));
                assertThat(value(workbook, "fraction_" + saving.strategy(), evaluator))
                        .isCloseTo(saving.fraction().orElseThrow(), within(1e-9));
            }
            assertBridge(workbook, evaluator, changed.savings().get(1));
        }
    }

    private static void assertBridge(XSSFWorkbook workbook, FormulaEvaluator evaluator, Saving saving) {
        Sheet bridge = workbook.getSheet("Savings bridge");
        int row = SheetGrid.FIRST_ROW - 1;
        for (double amount : saving.bridge().asMap().values()) {
            assertThat(evaluator.evaluate(bridge.getRow(row++).getCell(3)).getNumberValue())
                    .isCloseTo(amount, within(CENT));
        }
    }

    @Test
    void namesACellForEachStepOfTheDiscountRate() throws IOException {
        RateSteps steps = new RateSteps(List.of(new RateStep(2026, 0.0225), new RateStep(2056, 0.03)));
        Case of = Proefstraat.of().toBuilder().discountRate(steps).build();
        try (XSSFWorkbook workbook = open(write(of))) {
            assertThat(named(workbook, "discountRate_2056").getNumericCellValue())
                    .isEqualTo(0.03);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(value(workbook, "total_separate", evaluator))
                    .isCloseTo(Comparer.compare(of).strategies().get(0).total(), within(CENT));
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        String text = "=HYPERLINK(\"http://example.org\")";
        Case of = Proefstraat.of().toBuilder().name(text).build();
        try (XSSFWorkbook workbook = open(write(of))) {
            Cell name = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            Sheet sources = workbook.getSheet("Sources");
            Cell source = sources.getRow(sources.getLastRowNum()).getCell(1);
            assertThat(source.getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static byte[] write(Case of) throws IOException {
        Origin origin = new Origin("assets[sewer-1].life", "=1+1", "", true, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookReport(
                        new CompareAnswer(Comparer.compare(of), Optional.empty(), false),
                        Proefstraat.stamp(),
                        List.of(origin),
                        ReportTexts.of(Locale.ENGLISH))
                .write(out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static double value(XSSFWorkbook workbook, String name, FormulaEvaluator evaluator) {
        return evaluator.evaluate(named(workbook, name)).getNumberValue();
    }
}
