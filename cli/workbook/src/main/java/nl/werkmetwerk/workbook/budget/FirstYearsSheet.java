package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/** The first four years of each strategy side by side, as a Dutch budget prints them (BBV): terms, then groups. */
final class FirstYearsSheet {
    private static final int BUDGET_YEARS = 4;
    private static final int FIRST_YEAR = 2;

    private final MunicipalBudget budget;
    private final ChargeLinesSheet lines;
    private final List<ChargesSheet> groups;
    private final ReportTexts texts;
    private final int shown;

    FirstYearsSheet(MunicipalBudget budget, ChargeLinesSheet lines, List<ChargesSheet> groups, ReportTexts texts) {
        this.budget = budget;
        this.lines = lines;
        this.groups = groups;
        this.texts = texts;
        shown = Math.min(BUDGET_YEARS, budget.of().horizon());
    }

    void write(SheetPen pen) {
        pen.widths(40, 10);
        pen.widthFrom(FIRST_YEAR, shown, 16);
        pen.opening(SheetName.FIRST_YEARS.in(texts), texts.text("firstYears.note"), FIRST_YEAR + shown);
        for (int i = 0; i < budget.strategies().size(); i++) {
            writeTerms(pen, i);
            for (ChargesSheet group : groups) {
                writeGroups(pen, i, group);
            }
        }
    }

    private void writeTerms(SheetPen pen, int strategy) {
        StrategyBudget charges = budget.strategies().get(strategy);
        pen.block(texts.strategy(charges.name()), strategy > 0);
        List<String> headings = new ArrayList<>(List.of(texts.text("term"), texts.text("unit")));
        pen.headings(headings, FIRST_YEAR);
        for (int year = 0; year < shown; year++) {
            pen.number(budget.of().baseYear() + year, Style.YEAR_HEADING);
        }
        int heading = pen.rowNumber();
        for (ChargeTerm term : ChargeTerm.values()) {
            writeTerm(pen, strategy, term, charges.years(), heading);
        }
    }

    private void writeTerm(SheetPen pen, int strategy, ChargeTerm term, List<BudgetYear> years, int heading) {
        boolean total = term == ChargeTerm.TOTAL;
        Style words = total ? Style.TOTAL_TEXT : Style.TEXT;
        pen.row().text(texts.text(term.key()), words).text(texts.text("unit.euro"), words);
        for (int year = 0; year < shown; year++) {
            String cell = SheetGrid.column(FIRST_YEAR + year) + "$" + heading;
            pen.formula(
                    lines.sum(term, strategy, cell),
                    term.of(years.get(year)),
                    total ? Style.FORMULA_TOTAL : Style.FORMULA_EURO);
        }
    }

    private void writeGroups(SheetPen pen, int strategy, ChargesSheet group) {
        pen.row();
        for (String name : group.names()) {
            pen.row().text(group.label(name)).text(texts.text("unit.euro"));
            double[] values = group.series(strategy, name).values();
            for (int year = 0; year < shown; year++) {
                pen.formula(group.cell(strategy, name, year), values[year], Style.FORMULA_EURO);
            }
        }
    }
}
