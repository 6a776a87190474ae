package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The first page of a budget: charges of the first years and of all, write-offs and levies, a column a strategy. */
final class BudgetSummarySheet {
    private static final int BUDGET_YEARS = 4;
    private static final int FIRST_STRATEGY = 2;

    private final MunicipalBudget budget;
    private final ChargesSheet charges;
    private final LeviesSheet levies;
    private final ReportTexts texts;

    BudgetSummarySheet(MunicipalBudget budget, ChargesSheet charges, LeviesSheet levies, ReportTexts texts) {
        this.budget = budget;
        this.charges = charges;
        this.levies = levies;
        this.texts = texts;
    }

    void write(SheetPen pen, List<String> lines) {
        int columns = FIRST_STRATEGY + budget.strategies().size();
        pen.widths(44, 12);
        pen.widthFrom(FIRST_STRATEGY, budget.strategies().size(), 18);
        pen.title(budget.of().name());
        lines.forEach(line -> pen.note(line, columns));
        pen.banner();
        writeCharges(pen);
        writeLevies(pen);
    }

    private int shown() {
        return Math.min(BUDGET_YEARS, budget.of().horizon());
    }

    private void heading(SheetPen pen, String label) {
        List<String> headings = new ArrayList<>(List.of(label, texts.text("unit")));
        budget.strategies().forEach(strategy -> headings.add(texts.strategy(strategy.name())));
        pen.headings(headings, FIRST_STRATEGY);
    }

    private void writeCharges(SheetPen pen) {
        heading(pen, texts.text("budget.strategies"));
        for (int i = 0; i < shown(); i++) {
            int year = i;
            row(
                    pen,
                    Integer.toString(budget.of().baseYear() + year),
                    Style.FORMULA_EURO,
                    strategy -> charges.cell(strategy, "", year),
                    strategy -> of(strategy).years().get(year).total());
        }
        row(pen, texts.text("budget.allYears"), Style.FORMULA_TOTAL, charges::total, this::total);
        row(pen, texts.text("budget.writeOffAllYears"), Style.FORMULA_EURO, charges::writeOffs, this::writeOffs);
        String first = texts.strategy(of(0).name());
        row(
                pen,
                texts.text("charges.differenceAllYears", first),
                Style.FORMULA_EURO,
                strategy -> charges.total(strategy) + "-" + charges.total(0),
                strategy -> total(strategy) - total(0));
        row(
                pen,
                texts.text("charges.writeOffDifference", first),
                Style.FORMULA_EURO,
                strategy -> charges.writeOffs(strategy) + "-" + charges.writeOffs(0),
                strategy -> writeOffs(strategy) - writeOffs(0));
    }

    private void writeLevies(SheetPen pen) {
        for (int i = 0; i < budget.of().budget().levies().size(); i++) {
            int levy = i;
            pen.row();
            heading(
                    pen,
                    texts.text(
                            "levies.perHousehold",
                            budget.of().budget().levies().get(levy).name()));
            for (int j = 0; j < shown(); j++) {
                int year = j;
                boolean known = of(0).levies()
                        .get(levy)
                        .years()
                        .get(year)
                        .perHousehold()
                        .isPresent();
                String label = Integer.toString(budget.of().baseYear() + year);
                if (known) {
                    row(
                            pen,
                            label,
                            Style.FORMULA_CENTS,
                            strategy -> levies.perHousehold(strategy, levy, year),
                            strategy -> of(strategy)
                                    .levies()
                                    .get(levy)
                                    .years()
                                    .get(year)
                                    .perHousehold()
                                    .orElseThrow());
                }
            }
        }
    }

    private StrategyBudget of(int strategy) {
        return budget.strategies().get(strategy);
    }

    private double total(int strategy) {
        return of(strategy).years().stream().mapToDouble(BudgetYear::total).sum();
    }

    private double writeOffs(int strategy) {
        return of(strategy).years().stream().mapToDouble(BudgetYear::writeOff).sum();
    }

    private void row(SheetPen pen, String label, Style style, IntFunction<String> formula, IntToDoubleFunction value) {
        Style words = style == Style.FORMULA_TOTAL ? Style.TOTAL_TEXT : Style.TEXT;
        pen.row().text(label, words).text(texts.text("unit.euro"), words);
        for (int strategy = 0; strategy < budget.strategies().size(); strategy++) {
            pen.formula(formula.apply(strategy), value.applyAsDouble(strategy), style);
        }
    }
}
