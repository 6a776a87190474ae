package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.ledger.LedgerColumn;
import nl.werkmetwerk.workbook.ledger.Levers;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** A row a year: the discount factor, then of each strategy the amount, its cash and its present value. */
final class CashFlowSheet {
    private static final int COLUMNS_A_STRATEGY = WorkbookLayout.COLUMNS_A_STRATEGY;

    private final Comparison comparison;
    private final Case of;
    private final WorkbookLayout layout;
    private final ReportTexts texts;
    private final double[] cumulative;

    CashFlowSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.of = comparison.of();
        this.layout = layout;
        this.texts = texts;
        cumulative = new double[comparison.strategies().size()];
    }

    void write(SheetPen pen, Levers levers) {
        pen.widths(SheetGrid.REPEATED_WIDTH, 10, 12, 12);
        pen.widthFrom(
                WorkbookLayout.CASH_FLOW_COLUMNS,
                COLUMNS_A_STRATEGY * comparison.strategies().size(),
                14);
        pen.head(SheetName.CASH_FLOWS.in(texts), texts.text("cashFlows.note"), headings(), 0);
        double start = 1;
        for (int i = 0; i <= of.horizon(); i++) {
            start = writeYear(pen, i, levers, start);
        }
        writeTotals(pen);
        pen.spread(
                WorkbookLayout.CASH_FLOW_COLUMNS
                        + COLUMNS_A_STRATEGY * comparison.strategies().size(),
                1);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(
                List.of(texts.text("year"), texts.text("rate"), texts.text("factorAtStart"), texts.text("factor")));
        for (StrategyResult strategy : comparison.strategies()) {
            String name = texts.strategy(strategy.name());
            headings.add(texts.text("cashFlows.amount", name));
            headings.add(texts.text("cashFlows.cash", name));
            headings.add(texts.text("cashFlows.presentValue", name));
            headings.add(texts.text("cashFlows.cumulative", name));
        }
        return headings;
    }

    private double writeYear(SheetPen pen, int index, Levers levers, double start) {
        int year = of.baseYear() + index;
        int row = pen.row().rowNumber();
        pen.number(year, Style.YEAR);
        boolean end = index == of.horizon();
        double rate = end ? 0 : of.discountRate().in(year);
        if (end) {
            pen.text("");
        } else {
            pen.formula(levers.rate(year), rate, Style.FORMULA_RATE);
        }
        writeStart(pen, index, row, start);
        double factor = end ? start : start * Math.pow(1 + rate, -offset());
        pen.formula(end ? "C" + row : "C" + row + "*(1+B" + row + ")^-" + offset(), factor, Style.FORMULA_FACTOR);
        writeStrategies(pen, index, year, factor);
        return start / (1 + rate);
    }

    private static void writeStart(SheetPen pen, int index, int row, double start) {
        if (index == 0) {
            pen.number(start, Style.FORMULA_FACTOR);
        } else {
            pen.formula("C" + (row - 1) + "/(1+B" + (row - 1) + ")", start, Style.FORMULA_FACTOR);
        }
    }

    private double offset() {
        return of.timing() == Timing.START ? 0 : of.timing() == Timing.MIDDLE ? 0.5 : 1;
    }

    private void writeStrategies(SheetPen pen, int index, int year, double factor) {
        for (int strategy = 0; strategy < comparison.strategies().size(); strategy++) {
            StrategyResult result = comparison.strategies().get(strategy);
            CashFlow flow = result.cashFlows().get(index);
            Optional<String> entries = entries(LedgerColumn.AMOUNT, result, year);
            Optional<String> flags = entries(LedgerColumn.CASH, result, year);
            if (entries.isPresent() && flags.isPresent()) {
                pen.formula("SUM(" + entries.get() + ")", flow.amount(), Style.FORMULA_EURO);
                pen.formula("SUMIF(" + flags.get() + ",1," + entries.get() + ")", flow.cash(), Style.FORMULA_EURO);
            } else {
                pen.number(flow.amount(), Style.EURO).number(flow.cash(), Style.EURO);
            }
            int row = pen.rowNumber();
            String amount = SheetGrid.column(WorkbookLayout.cashFlowColumn(strategy));
            String value = SheetGrid.column(WorkbookLayout.cashFlowColumn(strategy) + 2);
            String sum = SheetGrid.column(WorkbookLayout.cashFlowColumn(strategy) + 3);
            pen.formula(amount + row + "*$D" + row, flow.amount() * factor, Style.FORMULA_EURO);
            cumulative[strategy] += flow.amount() * factor;
            pen.formula(
                    (index == 0 ? "" : sum + (row - 1) + "+") + value + row, cumulative[strategy], Style.FORMULA_EURO);
        }
    }

    private Optional<String> entries(LedgerColumn column, StrategyResult strategy, int year) {
        return layout.ledger().ofYear(column, strategy.name(), year).map(cells -> layout.on(SheetName.LEDGER, cells));
    }

    private void writeTotals(SheetPen pen) {
        int last = pen.rowNumber();
        pen.row().text(texts.text("total"), Style.TOTAL_TEXT);
        for (int i = 1; i < WorkbookLayout.CASH_FLOW_COLUMNS; i++) {
            pen.text("", Style.TOTAL_TEXT);
        }
        int column = WorkbookLayout.CASH_FLOW_COLUMNS;
        for (StrategyResult strategy : comparison.strategies()) {
            double amount =
                    strategy.cashFlows().stream().mapToDouble(CashFlow::amount).sum();
            double cash =
                    strategy.cashFlows().stream().mapToDouble(CashFlow::cash).sum();
            for (double total : new double[] {amount, cash, strategy.total()}) {
                String cells = SheetGrid.range(column++, SheetGrid.FIRST_ROW, last);
                pen.formula("SUM(" + cells + ")", total, Style.FORMULA_TOTAL);
            }
            pen.text("", Style.TOTAL_TEXT);
            column++;
        }
    }
}
