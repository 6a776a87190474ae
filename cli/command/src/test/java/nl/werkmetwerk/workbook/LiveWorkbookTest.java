package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Saving;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
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
    private static final int FIRST = SheetGrid.FIRST_ROW - 1;

    /** The search for a rate of return takes long to evaluate, so that not every change goes through it. */
    private static final String MEASURED = "rates";

    private static final int MEASURED_SAVINGS = 3;

    private static final String GOES_ON = "residualValue=continuation";

    private static byte[] fresh;

    /** All rates; all shares; all prices, each by a factor of its own so that none can stand in for another. */
    static Stream<Arguments> changes() {
        Map<String, Double> rates =
                Map.of("discountRate_2026", 0.05, "discountRate_2040", 0.01, "coordinationRate", 0.0);
        Map<String, Double> shares = Map.of(
                "sharing_excavation",
                0.2,
                "sharing_surface",
                0.7,
                "sharing_pipe",
                0.4,
                "sharing_traffic",
                1.0,
                "sharing_nuisanceDays",
                0.1);
        Map<String, Double> prices = new LinkedHashMap<>();
        Case dearer = Workbooks.everyRule();
        for (String key : List.of(
                "excavation",
                "pipe",
                "surface",
                "traffic",
                "lining",
                "planting",
                "maintenance",
                "risk",
                "benefit",
                "impact")) {
            double factor = 1.1 + 0.07 * prices.size();
            prices.put("price_" + key, factor);
            dearer = new PriceFactor(key, factor).of(dearer);
        }
        return Stream.of(
                Arguments.of(
                        "rates",
                        rates,
                        Workbooks.everyRule(
                                "discountRate[0].rate=0.05", "discountRate[1].rate=0.01", "coordinationRate=0")),
                Arguments.of(
                        "shares",
                        shares,
                        Workbooks.everyRule(
                                "sharing.excavation=0.2",
                                "sharing.surface=0.7",
                                "sharing.pipe=0.4",
                                "sharing.traffic=1",
                                "sharing.nuisanceDays=0.1")),
                Arguments.of("prices", prices, dearer));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void followsTheEngine(String name, Map<String, Double> values, Case changed) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(bytes())) {
            values.forEach((cell, value) -> Workbooks.named(workbook, cell).setCellValue(value));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Comparison engine = Comparer.compare(changed);
            assertEngine(workbook, evaluator, engine);
            if (name.equals(MEASURED)) {
                assertMeasures(workbook, evaluator, engine);
            }
        }
    }

    /** Every asset going on for ever: what it is worth hangs on the last rate and on prices, trends above the rate too. */
    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(Map.of("discountRate_2040", 0.06), new String[] {"discountRate[1].rate=0.06"}),
                Arguments.of(Map.of("discountRate_2040", 0.0), new String[] {"discountRate[1].rate=0"}),
                Arguments.of(Map.of("discountRate_2026", 0.004), new String[] {"discountRate[0].rate=0.004"}));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anEndThatGoesOnFollowsTheEngine(Map<String, Double> values, String[] settings) throws IOException {
        Case of = Workbooks.everyRule(GOES_ON);
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(of))) {
            assertEngine(workbook, workbook.getCreationHelper().createFormulaEvaluator(), Comparer.compare(of));
            values.forEach((cell, value) -> Workbooks.named(workbook, cell).setCellValue(value));
            List<String> all = new ArrayList<>(List.of(settings));
            all.add(GOES_ON);
            assertEngine(
                    workbook,
                    workbook.getCreationHelper().createFormulaEvaluator(),
                    Comparer.compare(Workbooks.everyRule(all.toArray(String[]::new))));
        }
    }

    /** Prices act on what goes on as on all else. */
    @Test
    void dearerWorksMakeAnEndThatGoesOnDearer() throws IOException {
        Case of = Workbooks.everyRule(GOES_ON);
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(of))) {
            Workbooks.named(workbook, "price_excavation").setCellValue(1.3);
            assertEngine(
                    workbook,
                    workbook.getCreationHelper().createFormulaEvaluator(),
                    Comparer.compare(new PriceFactor("excavation", 1.3).of(of)));
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
                    workbook,
                    workbook.getCreationHelper().createFormulaEvaluator(),
                    Comparer.compare(Workbooks.everyRule()));
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
            int column = 4 + 4 * number; // year, rate and two factors come first; four columns a strategy
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
        for (double amount : saving.bridge().asMap().values()) {
            assertThat(number(evaluator, bridge, row++, 2 + number)).as(name).isCloseTo(amount, within(CENT));
        }
        assertThat(number(evaluator, bridge, row, 2 + number)).as(name).isCloseTo(saving.amount(), within(CENT));
    }

    private static void assertMeasures(XSSFWorkbook workbook, FormulaEvaluator evaluator, Comparison engine) {
        for (int i = 0; i < MEASURED_SAVINGS; i++) {
            assertMeasures(
                    workbook.getSheet("Returns"), evaluator, engine.savings().get(i), i);
        }
    }

    private static void assertMeasures(Sheet returns, FormulaEvaluator evaluator, Saving saving, int number) {
        String name = saving.strategy() + " against " + saving.baseline();
        int results = SheetGrid.FIRST_ROW + 30 + 1;
        int column = 2 + 4 * number;
        assertMeasure(
                evaluator,
                returns,
                results + 3,
                column,
                name,
                saving.paybackYear().isPresent(),
                saving.paybackYear().orElse(0));
        assertMeasure(
                evaluator,
                returns,
                results + 4,
                column,
                name,
                saving.modifiedIrr().isPresent(),
                saving.modifiedIrr().orElse(0));
        assertMeasure(
                evaluator,
                returns,
                results + 5,
                column,
                name,
                saving.benefitCostRatio().isPresent(),
                saving.benefitCostRatio().orElse(0));
        assertMeasure(
                evaluator,
                returns,
                results + 7,
                column,
                name,
                saving.irr().isPresent(),
                saving.irr().orElse(0));
    }

    private static void assertMeasure(
            FormulaEvaluator evaluator, Sheet sheet, int row, int column, String name, boolean there, double value) {
        Cell cell = sheet.getRow(row).getCell(column);
        CellValue found = evaluator.evaluate(cell);
        assertThat(found.getCellType())
                .as(name + " " + cell.getAddress())
                .isEqualTo(there ? CellType.NUMERIC : CellType.STRING);
        if (there) {
            assertThat(found.getNumberValue())
                    .as(name + " " + cell.getAddress())
                    .isCloseTo(value, within(1e-9 * Math.max(1, value)));
        }
    }

    private static double number(XSSFWorkbook workbook, FormulaEvaluator evaluator, String prefix, String strategy) {
        return evaluator
                .evaluate(Workbooks.named(workbook, prefix + strategy.replace(' ', '_')))
                .getNumberValue();
    }

    private static double number(FormulaEvaluator evaluator, Sheet sheet, int row, int column) {
        return evaluator.evaluate(sheet.getRow(row).getCell(column)).getNumberValue();
    }
}
