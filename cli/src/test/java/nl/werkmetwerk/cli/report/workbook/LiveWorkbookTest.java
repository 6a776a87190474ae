package nl.werkmetwerk.cli.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook in which an assumption is changed says what the engine says of the case with the same change. */
class LiveWorkbookTest {
    private static final double CENT = 0.005;
    private static final int FIRST = WorkbookLayout.FIRST_ROW - 1;

    /** The search for a rate of return takes long to evaluate, so that not every change goes through it. */
    private static final Set<String> MEASURED = Set.of("discountRate_2026", "sharing_excavation", "price_pipe");

    private static byte[] fresh;

    static Stream<Arguments> changes() {
        Case of = Workbooks.everyRule();
        Stream<Arguments> inputs = Stream.of(
                Arguments.of("discountRate_2026", 0.05, Workbooks.everyRule("discountRate[0].rate=0.05")),
                Arguments.of("discountRate_2040", 0.01, Workbooks.everyRule("discountRate[1].rate=0.01")),
                Arguments.of("coordinationRate", 0.0, Workbooks.everyRule("coordinationRate=0")),
                Arguments.of("sharing_excavation", 0.2, Workbooks.everyRule("sharing.excavation=0.2")),
                Arguments.of("sharing_surface", 0.7, Workbooks.everyRule("sharing.surface=0.7")),
                Arguments.of("sharing_pipe", 0.4, Workbooks.everyRule("sharing.pipe=0.4")),
                Arguments.of("sharing_traffic", 1.0, Workbooks.everyRule("sharing.traffic=1")),
                Arguments.of("sharing_nuisanceDays", 0.1, Workbooks.everyRule("sharing.nuisanceDays=0.1")));
        Stream<Arguments> prices = Stream.of(
                        "excavation", "pipe", "surface", "traffic", "lining", "planting", "maintenance", "risk", "benefit",
                        "impact")
                .map(key -> Arguments.of("price_" + key, 1.3, new PriceFactor(key, 1.3).of(of)));
        return Stream.concat(inputs, prices);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("changes")
    void followsTheEngine(String name, double value, Case changed) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(bytes())) {
            Workbooks.named(workbook, name).setCellValue(value);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Comparison engine = Comparer.compare(changed);
            assertEngine(workbook, evaluator, engine);
            if (MEASURED.contains(name)) {
                assertMeasures(workbook, evaluator, engine);
            }
            assertNothingWrong(workbook, evaluator, "right; assumptions changed");
        }
    }

    /** κ of 0 leaves no coordination in the ledger of the engine; the workbook has the rows all the same. */
    @Test
    void bringsInWhatWasNotThere() throws IOException {
        Case without = Workbooks.everyRule("coordinationRate=0", "sharing={}");
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(without))) {
            Workbooks.named(workbook, "coordinationRate").setCellValue(0.03);
            Workbooks.named(workbook, "sharing_excavation").setCellValue(0.9);
            Workbooks.named(workbook, "sharing_nuisanceDays").setCellValue(0.5);
            assertEngine(
                    workbook, workbook.getCreationHelper().createFormulaEvaluator(), Comparer.compare(Workbooks.everyRule()));
        }
    }

    private static byte[] bytes() throws IOException {
        if (fresh == null) {
            fresh = Workbooks.write(Workbooks.everyRule());
        }
        return fresh;
    }

    private static void assertEngine(XSSFWorkbook workbook, FormulaEvaluator evaluator, Comparison engine) {
        for (StrategyResult strategy : engine.strategies()) {
            assertThat(number(workbook, evaluator, "total_", strategy.name()))
                    .as(strategy.name())
                    .isCloseTo(strategy.total(), within(CENT));
        }
        List<Saving> savings = engine.savings();
        for (int i = 0; i < savings.size(); i++) {
            assertSaving(workbook, evaluator, savings.get(i), i);
        }
        Sheet sections = workbook.getSheet("Sections");
        for (int s = 0; s < engine.strategies().size(); s++) {
            Map<String, Double> bySection = engine.strategies().get(s).bySection();
            int row = FIRST;
            for (double amount : bySection.values()) {
                assertThat(number(evaluator, sections, row++, 6 + s)).isCloseTo(amount, within(CENT));
            }
            assertYears(workbook, evaluator, engine.strategies().get(s), s);
        }
    }

    private static void assertYears(
            XSSFWorkbook workbook, FormulaEvaluator evaluator, StrategyResult strategy, int number) {
        Sheet years = workbook.getSheet("Cash flows");
        for (int i = 0; i < strategy.cashFlows().size(); i++) {
            int column = WorkbookLayout.cashFlowColumn(number);
            assertThat(number(evaluator, years, FIRST + i, column))
                    .isCloseTo(strategy.cashFlows().get(i).amount(), within(CENT));
            assertThat(number(evaluator, years, FIRST + i, column + 1))
                    .isCloseTo(strategy.cashFlows().get(i).cash(), within(CENT));
        }
    }

    private static void assertSaving(XSSFWorkbook workbook, FormulaEvaluator evaluator, Saving saving, int number) {
        String name = saving.strategy() + " against " + saving.baseline();
        Sheet bridge = workbook.getSheet("Savings bridge");
        int row = FIRST;
        for (double amount : saving.bridge().values()) {
            assertThat(number(evaluator, bridge, row++, 2 + number)).as(name).isCloseTo(amount, within(CENT));
        }
        assertThat(number(evaluator, bridge, row, 2 + number)).as(name).isCloseTo(saving.amount(), within(CENT));
    }

    private static void assertMeasures(XSSFWorkbook workbook, FormulaEvaluator evaluator, Comparison engine) {
        for (int i = 0; i < engine.savings().size(); i++) {
            assertMeasures(workbook.getSheet("Returns"), evaluator, engine.savings().get(i), i);
        }
    }

    private static void assertMeasures(Sheet returns, FormulaEvaluator evaluator, Saving saving, int number) {
        String name = saving.strategy() + " against " + saving.baseline();
        int results = WorkbookLayout.FIRST_ROW + 30 + 1;
        int column = 2 + 4 * number;
        assertMeasure(evaluator, returns, results + 3, column, name, saving.paybackYear().isPresent(), saving.paybackYear().orElse(0));
        assertMeasure(evaluator, returns, results + 4, column, name, saving.modifiedIrr().isPresent(), saving.modifiedIrr().orElse(0));
        assertMeasure(
                evaluator, returns, results + 5, column, name, saving.benefitCostRatio().isPresent(),
                saving.benefitCostRatio().orElse(0));
        assertMeasure(evaluator, returns, results + 7, column, name, saving.irr().isPresent(), saving.irr().orElse(0));
    }

    private static void assertMeasure(
            FormulaEvaluator evaluator, Sheet sheet, int row, int column, String name, boolean there, double value) {
        Cell cell = sheet.getRow(row).getCell(column);
        CellValue found = evaluator.evaluate(cell);
        assertThat(found.getCellType()).as(name + " " + cell.getAddress()).isEqualTo(there ? CellType.NUMERIC : CellType.STRING);
        if (there) {
            assertThat(found.getNumberValue()).as(name + " " + cell.getAddress()).isCloseTo(value, within(1e-9 * Math.max(1, value)));
        }
    }

    private static void assertNothingWrong(XSSFWorkbook workbook, FormulaEvaluator evaluator, String expected) {
        Cell master = workbook.getSheet("Checks").getRow(FIRST).getCell(5);
        assertThat(evaluator.evaluate(master).getStringValue()).isEqualTo(expected);
    }

    private static double number(XSSFWorkbook workbook, FormulaEvaluator evaluator, String prefix, String strategy) {
        return evaluator.evaluate(Workbooks.named(workbook, prefix + strategy.replace(' ', '_'))).getNumberValue();
    }

    private static double number(FormulaEvaluator evaluator, Sheet sheet, int row, int column) {
        return evaluator.evaluate(sheet.getRow(row).getCell(column)).getNumberValue();
    }
}
