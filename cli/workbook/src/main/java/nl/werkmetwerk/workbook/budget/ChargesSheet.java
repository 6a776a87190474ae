package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.ChartSeries;
import nl.werkmetwerk.workbook.sheet.Checks;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * Total charges a year, a column a group: a block for each strategy. Behind the total stand the write-off in it and the
 * difference with the first strategy.
 */
final class ChargesSheet {
    private static final int FIRST_GROUP = 1;

    private final SheetName sheet;
    private final MunicipalBudget budget;
    private final ChargeLinesSheet lines;
    private final ChargeGroups groups;
    private final UnaryOperator<String> words;
    private final ReportTexts texts;
    private final int years;

    /** @param words names of groups, for readers */
    ChargesSheet(
            SheetName sheet,
            MunicipalBudget budget,
            ChargeLinesSheet lines,
            ChargeGroups groups,
            UnaryOperator<String> words,
            ReportTexts texts) {
        this.sheet = sheet;
        this.budget = budget;
        this.lines = lines;
        this.groups = groups;
        this.words = words;
        this.texts = texts;
        years = budget.of().horizon();
    }

    void write(SheetPen pen, Checks checks) {
        int columns = FIRST_GROUP + groups.names().size() + 3;
        pen.widths(10);
        pen.widthFrom(FIRST_GROUP, columns - 1, 16);
        pen.opening(sheet.in(texts), texts.text("charges.note"), columns);
        for (int i = 0; i < budget.strategies().size(); i++) {
            writeBlock(pen, i);
            check(checks, i);
        }
    }

    private void check(Checks checks, int strategy) {
        StrategyBudget charges = budget.strategies().get(strategy);
        double sum = charges.years().stream().mapToDouble(BudgetYear::total).sum();
        String cell = sheet.cells(SheetGrid.cell(totalColumn(), row(strategy, years)), texts);
        String label = texts.text("checks.charges", texts.strategy(charges.name()), sheet.in(texts));
        checks.engine(label, cell, sum, sum);
    }

    private void writeBlock(SheetPen pen, int strategy) {
        StrategyBudget charges = budget.strategies().get(strategy);
        pen.block(texts.strategy(charges.name()), strategy > 0);
        List<String> headings = new ArrayList<>(List.of(texts.text("year")));
        groups.names().forEach(name -> headings.add(words.apply(name)));
        headings.add(texts.text("total"));
        headings.add(texts.text("charges.writeOff"));
        headings.add(texts.text(
                "charges.difference", texts.strategy(budget.strategies().get(0).name())));
        pen.headings(headings, 0);
        for (int year = 0; year < years; year++) {
            writeYear(pen, strategy, year);
        }
        writeTotals(pen, strategy);
    }

    private void writeYear(SheetPen pen, int strategy, int year) {
        StrategyBudget charges = budget.strategies().get(strategy);
        int row = pen.row().rowNumber();
        pen.number(budget.of().baseYear() + year, Style.YEAR);
        for (String name : groups.names()) {
            double amount = Objects.requireNonNull(groups.years().apply(charges).get(name))
                    .get(year)
                    .total();
            pen.formula(
                    lines.sum(
                            ChargeTerm.TOTAL,
                            strategy,
                            Objects.requireNonNull(groups.members().get(name)),
                            year),
                    amount,
                    Style.FORMULA_EURO);
        }
        BudgetYear all = charges.years().get(year);
        String first = SheetGrid.column(FIRST_GROUP) + row;
        String last = SheetGrid.column(totalColumn() - 1) + row;
        pen.formula("SUM(" + first + ":" + last + ")", all.total(), Style.FORMULA_TOTAL_PLAIN);
        pen.formula(
                lines.sum(ChargeTerm.WRITE_OFF, strategy, everyAccount(), year), all.writeOff(), Style.FORMULA_EURO);
        double before = budget.strategies().get(0).years().get(year).total();
        String column = SheetGrid.column(totalColumn());
        pen.formula(column + row + "-" + column + row(0, year), all.total() - before, Style.FORMULA_EURO);
    }

    private List<Integer> everyAccount() {
        return IntStream.range(0, budget.strategies().get(0).accounts().size())
                .boxed()
                .toList();
    }

    private void writeTotals(SheetPen pen, int strategy) {
        StrategyBudget charges = budget.strategies().get(strategy);
        pen.row().text(texts.text("total"), Style.TOTAL_TEXT);
        int column = FIRST_GROUP;
        for (String name : groups.names()) {
            total(
                    pen,
                    strategy,
                    column++,
                    sum(Objects.requireNonNull(groups.years().apply(charges).get(name))));
        }
        total(pen, strategy, column++, sum(charges.years()));
        total(
                pen,
                strategy,
                column++,
                charges.years().stream().mapToDouble(BudgetYear::writeOff).sum());
        total(
                pen,
                strategy,
                column,
                sum(charges.years()) - sum(budget.strategies().get(0).years()));
    }

    private static double sum(List<BudgetYear> lines) {
        return lines.stream().mapToDouble(BudgetYear::total).sum();
    }

    private void total(SheetPen pen, int strategy, int column, double sum) {
        String letter = SheetGrid.column(column);
        pen.formula(
                "SUM(" + letter + row(strategy, 0) + ":" + letter + row(strategy, years - 1) + ")",
                sum,
                Style.FORMULA_TOTAL);
    }

    private int totalColumn() {
        return FIRST_GROUP + groups.names().size();
    }

    /** Row of a year of a strategy; the totals stand in that after the last. */
    private int row(int strategy, int year) {
        return SheetPen.OPENING_ROWS + strategy * (years + 1 + SheetPen.BLOCK_ROWS) + SheetPen.BLOCK_ROWS + year + 1;
    }

    /** The years themselves, on another sheet. */
    String yearCells(int strategy) {
        return sheet.cells(SheetGrid.range(0, row(strategy, 0), row(strategy, years - 1)), texts);
    }

    List<String> names() {
        return groups.names();
    }

    String label(String name) {
        return words.apply(name);
    }

    /** Amounts of a group of a strategy over the years. */
    ChartSeries series(int strategy, String name) {
        int column = FIRST_GROUP + groups.names().indexOf(name);
        List<BudgetYear> amounts = Objects.requireNonNull(
                groups.years().apply(budget.strategies().get(strategy)).get(name));
        return new ChartSeries(
                words.apply(name),
                sheet.cells(SheetGrid.range(column, row(strategy, 0), row(strategy, years - 1)), texts),
                amounts.stream().mapToDouble(BudgetYear::total).toArray());
    }

    /** The amount of a group in a year; of all groups for an empty name. */
    String cell(int strategy, String name, int year) {
        int column =
                name.isEmpty() ? totalColumn() : FIRST_GROUP + groups.names().indexOf(name);
        return sheet.cells(SheetGrid.cell(column, row(strategy, year)), texts);
    }

    /** Total over all years. */
    String total(int strategy) {
        return cell(strategy, "", years);
    }

    /** Write-offs over all years. */
    String writeOffs(int strategy) {
        return sheet.cells(SheetGrid.cell(totalColumn() + 1, row(strategy, years)), texts);
    }
}
