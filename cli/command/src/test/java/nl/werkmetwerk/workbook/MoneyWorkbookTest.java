package nl.werkmetwerk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.PartyAnalyst;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks of parties and budget follow what is changed in them as the engine does, and draw what they hold. */
class MoneyWorkbookTest {
    private static final double CENT = 0.005;

    @Test
    void chargesPerHouseholdFollowTheHouseholds() throws IOException {
        MunicipalBudget engine = Budgeter.budget(SampleWorkbook.street("sections[0].households=80"));
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.BUDGET.bytes())) {
            Workbooks.named(workbook, "households").setCellValue(80);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int strategy = 0; strategy < engine.strategies().size(); strategy++) {
                assertLevy(
                        workbook.getSheet("Levies"),
                        evaluator,
                        strategy,
                        engine.strategies().get(strategy).levies().get(0).years());
            }
            assertMaster(workbook, evaluator, "right; assumptions changed");
        }
    }

    @Test
    void costRecoveryFollowsTheIncome() throws IOException {
        MunicipalBudget engine =
                Budgeter.budget(SampleWorkbook.street("levies[0].income=12000", "levies[0].otherIncome=0"));
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.BUDGET.bytes())) {
            Workbooks.named(workbook, "income_rioolheffing").setCellValue(12_000);
            Workbooks.named(workbook, "otherIncome_rioolheffing").setCellValue(0);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int strategy = 0; strategy < engine.strategies().size(); strategy++) {
                assertLevy(
                        workbook.getSheet("Levies"),
                        evaluator,
                        strategy,
                        engine.strategies().get(strategy).levies().get(0).years());
            }
        }
    }

    @Test
    void whatALevyBearsBesideItsDisciplinesMayBeChanged() throws IOException {
        String cost = "levies[0].otherCost=[{name: btw, amount: %d}, {name: overhead, amount: 300}]";
        byte[] book = SampleWorkbook.BUDGET.write(SampleWorkbook.street(cost.formatted(1000)), Locale.ENGLISH);
        MunicipalBudget engine = Budgeter.budget(SampleWorkbook.street(cost.formatted(4000)));
        try (XSSFWorkbook workbook = Workbooks.open(book)) {
            Workbooks.named(workbook, "otherCost_rioolheffing_btw").setCellValue(4000);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int strategy = 0; strategy < engine.strategies().size(); strategy++) {
                assertLevy(
                        workbook.getSheet("Levies"),
                        evaluator,
                        strategy,
                        engine.strategies().get(strategy).levies().get(0).years());
            }
            assertMaster(workbook, evaluator, "right; assumptions changed");
        }
    }

    /** An asset without an opening book value: the sheet says no recovery either. */
    @Test
    void anUnknownRecoveryIsNotReckonedByTheSheet() throws IOException {
        Case unknown = SampleWorkbook.street("assets[sewer-1].accounting={}");
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.BUDGET.write(unknown, Locale.ENGLISH))) {
            Row first = workbook.getSheet("Levies").getRow(SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS);
            assertThat(first.getCell(7).getStringCellValue()).isEqualTo("none");
            assertThat(first.getCell(8).getStringCellValue()).isEqualTo("none");
        }
    }

    /** Reserved money of the year itself is worth less each year, by the formula too. */
    @Test
    void nominalMoneyIsMadeRealByTheSheet() throws IOException {
        Case nominal = SampleWorkbook.street("coverage[0].nominal=true");
        PartyAnalysis engine =
                PartyAnalyst.analyse(nominal, nominal.strategies().get(0));
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.PARTIES.write(nominal, Locale.ENGLISH))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet closing = workbook.getSheet("Closing");
            int row = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS;
            for (ClosingBalance balance : engine.closing().byParty().values()) {
                assertBalance(closing.getRow(row++), evaluator, balance);
            }
            assertMaster(workbook, evaluator, "all right");
        }
    }

    private static void assertLevy(Sheet sheet, FormulaEvaluator evaluator, int strategy, List<LevyYear> years) {
        int first = SheetPen.OPENING_ROWS + strategy * (years.size() + SheetPen.BLOCK_ROWS) + SheetPen.BLOCK_ROWS;
        for (int i = 0; i < years.size(); i++) {
            LevyYear year = years.get(i);
            Row row = sheet.getRow(first + i);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(year.year());
            assertThat(number(evaluator, row.getCell(2))).isCloseTo(year.charges(), within(CENT));
            assertThat(number(evaluator, row.getCell(3))).isCloseTo(year.income(), within(CENT));
            if (year.costRecovery().isPresent()) {
                assertThat(number(evaluator, row.getCell(7)))
                        .isCloseTo(year.costRecovery().getAsDouble(), within(1e-9));
            }
            if (year.costRecoveryBeforeProvisions().isPresent()) {
                double recovery = year.costRecoveryBeforeProvisions().getAsDouble();
                assertThat(number(evaluator, row.getCell(8))).isCloseTo(recovery, within(1e-9));
            }
            assertThat(number(evaluator, row.getCell(9)))
                    .isCloseTo(year.perHousehold().orElseThrow(), within(CENT));
        }
    }

    /** 9 000 a year more than is delivered, so that the city closes; nothing else may change. */
    @Test
    void closingFollowsTheMoneyReserved() throws IOException {
        Case changed = SampleWorkbook.street("coverage[0].amount=30000");
        PartyAnalysis engine =
                PartyAnalyst.analyse(changed, changed.strategies().get(0));
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.PARTIES.bytes())) {
            Workbooks.named(workbook, "coverage_city_reserve").setCellValue(30_000);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet closing = workbook.getSheet("Closing");
            int row = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS;
            for (ClosingBalance balance : engine.closing().byParty().values()) {
                assertBalance(closing.getRow(row++), evaluator, balance);
            }
            assertBalance(closing.getRow(row), evaluator, engine.closing().total());
            assertThat(engine.closing().byParty().get("city").closes()).isTrue();
            assertMaster(workbook, evaluator, "right; assumptions changed");
        }
    }

    private static void assertBalance(Row row, FormulaEvaluator evaluator, ClosingBalance balance) {
        double[] amounts = {
            balance.coverage(), balance.received(), balance.paid(), balance.cash(), balance.vat(), balance.gap()
        };
        for (int i = 0; i < amounts.length; i++) {
            assertThat(number(evaluator, row.getCell(2 + i))).isCloseTo(amounts[i], within(CENT));
        }
        assertThat(evaluator.evaluate(row.getCell(8)).getStringValue()).isEqualTo(balance.closes() ? "yes" : "no");
        if (balance.shortFrom().isPresent()) {
            assertThat(number(evaluator, row.getCell(9)))
                    .isEqualTo(balance.shortFrom().getAsInt());
        } else {
            assertThat(evaluator.evaluate(row.getCell(9)).getStringValue()).isEqualTo("–");
        }
    }

    /** Shapley, separable costs and the rest are computed by the sheet from what coalitions save. */
    @Test
    void splitsAreWorkedOutFromTheCoalitions() throws IOException {
        Case of = SampleWorkbook.street();
        PartyAnalysis engine = PartyAnalyst.analyse(of, of.strategies().get(0));
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.PARTIES.bytes())) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("Splits");
            int row = SheetPen.OPENING_ROWS + SheetPen.BLOCK_ROWS + 4 + SheetPen.BLOCK_ROWS + 3 + SheetPen.BLOCK_ROWS;
            for (Split split : engine.splits()) {
                for (int player = 0; player < split.shares().size(); player++) {
                    assertThat(number(evaluator, sheet.getRow(row).getCell(2 + player)))
                            .as(split.method().id())
                            .isCloseTo(split.shares().get(player).amount(), within(CENT));
                }
                assertThat(number(
                                evaluator,
                                sheet.getRow(row).getCell(3 + split.shares().size())))
                        .isCloseTo(split.largestExcess(), within(CENT));
                row++;
            }
        }
    }

    @Test
    void drawsChargesByStrategyAndTheLevy() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.BUDGET.bytes())) {
            XSSFSheet charts = workbook.getSheet("Charts");
            assertThat(charts.getDrawingPatriarch().getCharts()).hasSize(3 + 1);
            assertThat(charts.getDrawingPatriarch()
                            .getCharts()
                            .get(2)
                            .getTitleText()
                            .getString())
                    .isEqualTo("joint: charges a year by discipline, nominal");
        }
        assertThat(Workbooks.part(SampleWorkbook.BUDGET.bytes(), "xl/charts/chart1.xml"))
                .contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
    }

    @Test
    void drawsSidePaymentsAndTheClosing() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.PARTIES.bytes())) {
            assertThat(workbook.getSheet("Charts").getDrawingPatriarch().getCharts())
                    .hasSize(1 + 3);
        }
    }

    @Test
    void aChangedAssumptionIsSaidOnTheChecksOfAComparison() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.COMPARISON.bytes())) {
            Workbooks.named(workbook, "discountRate").setCellValue(0.03);
            assertMaster(workbook, workbook.getCreationHelper().createFormulaEvaluator(), "right; assumptions changed");
        }
    }

    /** The street of {@code straat.yaml}: 16 500 written off under joint, 6 000 under both baselines. */
    @Test
    void aSavingHasItsWriteOffBelowIt() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(SampleWorkbook.COMPARISON.bytes())) {
            Sheet summary = workbook.getSheet("Figures");
            for (Row row : summary) {
                if (row.getCell(0) != null && row.getCell(0).toString().startsWith("write-off")) {
                    assertThat(row.getCell(4).getNumericCellValue()).isCloseTo(16_500 - 6_000, within(CENT));
                    assertThat(summary.getRow(row.getRowNum() - 2).getCell(0).getStringCellValue())
                            .isEqualTo("saving");
                    return;
                }
            }
        }
        throw new AssertionError("no write-off on the summary");
    }

    @Test
    void aCaseWithoutPartiesLeviesOrCoverageHasAWorkbookToo() throws IOException {
        Case bare = Proefstraat.of();
        for (SampleWorkbook sample : new SampleWorkbook[] {SampleWorkbook.PARTIES, SampleWorkbook.BUDGET}) {
            try (XSSFWorkbook workbook = Workbooks.open(sample.write(bare, Locale.ENGLISH))) {
                assertMaster(workbook, workbook.getCreationHelper().createFormulaEvaluator(), "all right");
            }
        }
    }

    private static double number(FormulaEvaluator evaluator, Cell cell) {
        return evaluator.evaluate(cell).getNumberValue();
    }

    private static void assertMaster(XSSFWorkbook workbook, FormulaEvaluator evaluator, String expected) {
        Cell master =
                workbook.getSheet("Checks").getRow(SheetGrid.FIRST_ROW - 1).getCell(5);
        assertThat(evaluator.evaluate(master).getStringValue()).isEqualTo(expected);
    }
}
