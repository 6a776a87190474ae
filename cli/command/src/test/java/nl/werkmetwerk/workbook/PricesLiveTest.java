package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Benefit;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Maintenance;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.asset.Periodic;
import nl.werkmetwerk.model.asset.Risk;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook in which quantities and prices of assets are changed says what the engine says of such assets. */
class PricesLiveTest {
    private static final double CENT = 0.005;
    private static final int QUANTITY = 3;
    private static final int UNIT = 4;
    private static final int FIXED = 5;

    /** Value left of an asset at the end: what is left of its life, or what it is better off than when due. */
    static Stream<Case> cases() {
        return Stream.of(
                Workbooks.everyRule(),
                Workbooks.everyRule("residualValue=continuation"),
                Workbooks.everyRule("sharing={}", "coordinationRate=0"));
    }

    /** Each price by a factor of its own, so that none can stand in for another. */
    @ParameterizedTest
    @MethodSource("cases")
    void followsEveryPrice(Case of) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(of))) {
            for (Row row : rows(workbook.getSheet("Prices"))) {
                double factor = factor(text(row, 0), text(row, 2));
                times(row.getCell(UNIT), factor);
                times(row.getCell(FIXED), factor);
            }
            assertEngine(workbook, Comparer.compare(assets(of, PricesLiveTest::dearer)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsEveryQuantity(Case of) throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(of))) {
            for (Row row : rows(workbook.getSheet("Assets"))) {
                times(row.getCell(QUANTITY), factor(text(row, 0), ""));
            }
            assertEngine(workbook, Comparer.compare(assets(of, asset -> sized(asset, factor(asset.id(), "")))));
        }
    }

    /** There is then nothing to share, and nothing is divided by it. */
    @Test
    void followsWhatBecomesNothing() throws IOException {
        Case of = Workbooks.everyRule();
        try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(of))) {
            for (Row row : rows(workbook.getSheet("Assets"))) {
                times(row.getCell(QUANTITY), 0);
            }
            for (Row row : rows(workbook.getSheet("Prices"))) {
                times(row.getCell(FIXED), 0);
            }
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (String name : List.of("total_separate", "total_joint")) {
                assertThat(evaluator.evaluate(Workbooks.named(workbook, name)).getNumberValue())
                        .isZero();
            }
        }
    }

    @Test
    void saysThatAPriceOrAQuantityWasChanged() throws IOException {
        for (String sheet : List.of("Assets", "Prices")) {
            try (XSSFWorkbook workbook = Workbooks.open(Workbooks.write(Workbooks.everyRule()))) {
                Row first = rows(workbook.getSheet(sheet)).get(0);
                times(first.getCell(sheet.equals("Assets") ? QUANTITY : UNIT), 1.5);
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                Cell status = workbook.getSheet("Checks")
                        .getRow(SheetGrid.FIRST_ROW - 1)
                        .getCell(5);
                assertThat(evaluator.evaluate(status).getStringValue())
                        .as(sheet)
                        .isEqualTo("right; assumptions changed");
            }
        }
    }

    private static List<Row> rows(Sheet sheet) {
        return Stream.iterate(SheetGrid.FIRST_ROW - 1, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                .map(sheet::getRow)
                .toList();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static void times(Cell cell, double factor) {
        if (cell != null) {
            cell.setCellValue(cell.getNumericCellValue() * factor);
        }
    }

    private static double factor(String asset, String what) {
        return 0.7 + Math.floorMod((asset + what).hashCode(), 13) / 10.0;
    }

    private static void assertEngine(XSSFWorkbook workbook, Comparison engine) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (StrategyResult strategy : engine.strategies()) {
            String cell = "total_" + strategy.name().replace(' ', '_');
            assertThat(evaluator.evaluate(Workbooks.named(workbook, cell)).getNumberValue())
                    .as(strategy.name())
                    .isCloseTo(strategy.total(), within(CENT));
        }
    }

    /** A kind as the sheet names it to its reader. */
    private static String shown(String kind) {
        return ReportTexts.of(Language.EN.locale()).work(kind);
    }

    private static Case assets(Case of, java.util.function.UnaryOperator<Asset> change) {
        return of.toBuilder().assets(of.assets().stream().map(change).toList()).build();
    }

    private static Asset sized(Asset asset, double factor) {
        return with(asset, asset.quantity() * factor, asset.methods(), what -> 1);
    }

    private static Asset dearer(Asset asset) {
        ToDoubleFunction<String> times = what -> factor(asset.id(), what);
        List<Method> methods =
                asset.methods().stream().map(method -> method(method, times)).toList();
        return with(asset, asset.quantity(), methods, times);
    }

    private static Method method(Method method, ToDoubleFunction<String> times) {
        List<Component> components = method.components().stream()
                .map(one -> new Component(
                        one.kind(),
                        one.unitCost() * times.applyAsDouble(shown(one.kind())),
                        one.fixed() * times.applyAsDouble(shown(one.kind())),
                        one.lasting()))
                .toList();
        List<Impact> impacts = method.impacts().stream()
                .map(one -> new Impact(
                        one.kind(),
                        one.perUnit() * times.applyAsDouble(shown(one.kind())),
                        one.fixed() * times.applyAsDouble(shown(one.kind()))))
                .toList();
        return new Method(method.id(), method.life(), components, impacts, method.digs());
    }

    private static Asset with(Asset asset, double quantity, List<Method> methods, ToDoubleFunction<String> times) {
        double upkeep = times.applyAsDouble("maintenance a year");
        double turn = times.applyAsDouble("periodic maintenance, each time");
        double failure = times.applyAsDouble("a failure");
        double gain = times.applyAsDouble("benefit a year");
        Benefit benefit = asset.benefit();
        return new Asset(
                asset.id(),
                asset.discipline(),
                asset.section(),
                quantity,
                asset.unit(),
                asset.startYear(),
                asset.planned(),
                asset.life(),
                asset.owner(),
                methods,
                new Maintenance(
                        asset.maintenance().unitCost() * upkeep,
                        asset.maintenance().growth()),
                asset.periodic().map(one -> new Periodic(one.every(), one.unitCost() * turn, one.fixed() * turn)),
                asset.risk().map(one -> new Risk(one.failureCost() * failure, one.scale(), one.shape())),
                new Benefit(benefit.unitValue() * gain, benefit.fixed() * gain, benefit.cash()),
                asset.flexibility(),
                asset.accounting());
    }
}
