package nl.werkmetwerk.workbook.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkmetwerk.budget.AccountLines;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.budget.StrategyBudget;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import nl.werkmetwerk.workbook.sheet.Style;

/**
 * Every line of the budget: a row a strategy, account and year. The terms are the engine's; the total is a formula, and all
 * other sheets add up these rows.
 */
final class ChargeLinesSheet {
    private static final int YEAR_COLUMN = 4;
    private static final int FIRST_TERM = 5;
    private static final int WORDS = 4;

    private final MunicipalBudget budget;
    private final ReportTexts texts;
    private final int years;
    private final int accounts;

    ChargeLinesSheet(MunicipalBudget budget, ReportTexts texts) {
        this.budget = budget;
        this.texts = texts;
        years = budget.of().horizon();
        accounts = budget.strategies().get(0).accounts().size();
    }

    void write(SheetPen pen) {
        List<String> headings = new ArrayList<>(List.of(
                texts.text("strategy"),
                texts.text("discipline"),
                texts.text("party"),
                texts.text("taskField"),
                texts.text("year")));
        for (ChargeTerm term : ChargeTerm.values()) {
            headings.add(texts.text(term.key()));
        }
        pen.widths(18, 16, 22, 26, 8);
        pen.widthFrom(FIRST_TERM, ChargeTerm.values().length, 18);
        pen.head(SheetName.CHARGE_LINES.in(texts), texts.text("chargeLines.note"), headings, WORDS);
        PartyNames parties = new PartyNames(budget.of(), texts);
        for (StrategyBudget strategy : budget.strategies()) {
            for (AccountLines account : strategy.accounts()) {
                account.years().forEach(year -> write(pen, strategy, account, parties.name(account.party()), year));
            }
        }
    }

    private void write(SheetPen pen, StrategyBudget strategy, AccountLines account, String party, BudgetYear year) {
        int row = pen.row().rowNumber();
        pen.text(texts.strategy(strategy.name()))
                .text(texts.discipline(account.discipline()))
                .text(party)
                .text(texts.orNone(account.taskField()))
                .number(year.year(), Style.YEAR);
        for (ChargeTerm term : ChargeTerm.values()) {
            if (term == ChargeTerm.TOTAL) {
                String terms = SheetGrid.column(FIRST_TERM) + row + ":"
                        + SheetGrid.column(FIRST_TERM + ChargeTerm.ADDITION.ordinal()) + row;
                pen.formula("SUM(" + terms + ")", term.of(year), Style.FORMULA_EURO);
            } else {
                pen.number(term.of(year), Style.EURO);
            }
        }
    }

    private int row(int strategy, int account, int year) {
        return SheetGrid.FIRST_ROW + (strategy * accounts + account) * years + year;
    }

    /** The sum of a term over accounts, in one year. */
    String sum(ChargeTerm term, int strategy, List<Integer> members, int year) {
        String column = SheetGrid.column(FIRST_TERM + term.ordinal());
        return members.isEmpty()
                ? "0"
                : members.stream()
                        .map(account -> SheetName.CHARGE_LINES.cells(column + row(strategy, account, year), texts))
                        .collect(Collectors.joining("+"));
    }

    /** The sum of a term over all accounts of a strategy in the year that stands in a cell. */
    String sum(ChargeTerm term, int strategy, String year) {
        return "SUMIFS(" + column(FIRST_TERM + term.ordinal(), strategy) + "," + column(YEAR_COLUMN, strategy) + ","
                + year + ")";
    }

    private String column(int column, int strategy) {
        int first = row(strategy, 0, 0);
        return SheetName.CHARGE_LINES.cells(SheetGrid.range(column, first, first + accounts * years - 1), texts);
    }
}
