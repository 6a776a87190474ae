package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.orNull;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.LevyYear;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;

/** Years of the municipal budget and of levies (MODEL 9.8, 9.10). */
final class BudgetYearFields {
    private static final Field<BudgetYear, Integer> YEAR_OF = field("year", YEAR, BudgetYear::year, "9.8");
    private static final Field<BudgetYear, Double> DEPRECIATION =
            field("depreciation", EURO, BudgetYear::depreciation, "9.8");
    private static final Field<BudgetYear, Double> INTEREST = field("interest", EURO, BudgetYear::interest, "9.8");
    private static final Field<BudgetYear, Double> WRITE_OFF = field("writeOff", EURO, BudgetYear::writeOff, "9.8");
    private static final Field<BudgetYear, Double> EXPENSES = field("expenses", EURO, BudgetYear::expenses, "9.8");
    private static final Field<BudgetYear, Double> ADDITION = field("addition", EURO, BudgetYear::addition, "9.8");
    private static final Field<BudgetYear, Double> WITHDRAWAL =
            field("withdrawal", EURO, BudgetYear::withdrawal, "9.8");
    private static final Field<BudgetYear, Double> TOTAL = field("total", EURO, BudgetYear::total, "9.8");
    private static final Field<BudgetYear, Double> BOOK_VALUE = field("bookValue", EURO, BudgetYear::bookValue, "9.8");

    static final Form<BudgetYear> BUDGET_YEAR = Form.of(
            "budgetYear",
            given -> new BudgetYear(
                    given.get(YEAR_OF),
                    given.get(DEPRECIATION),
                    given.get(INTEREST),
                    given.get(WRITE_OFF),
                    given.get(EXPENSES),
                    given.get(ADDITION),
                    given.get(WITHDRAWAL),
                    given.get(TOTAL),
                    given.get(BOOK_VALUE)),
            List.of(YEAR_OF, DEPRECIATION, INTEREST, WRITE_OFF, EXPENSES, ADDITION, WITHDRAWAL, TOTAL, BOOK_VALUE));

    private static final Field<LevyYear, Integer> LEVY_YEAR = field("year", YEAR, LevyYear::year, "9.10");
    private static final Field<LevyYear, Double> CHARGES = field("charges", EURO, LevyYear::charges, "9.10");
    private static final Field<LevyYear, Double> OTHER_COST = field("otherCost", EURO, LevyYear::otherCost, "9.10");
    private static final Field<LevyYear, Double> INCOME = field("income", EURO, LevyYear::income, "9.10");
    private static final Field<LevyYear, Double> OTHER_INCOME =
            field("otherIncome", EURO, LevyYear::otherIncome, "9.10");
    private static final Field<LevyYear, Double> RECOVERY =
            orNull("costRecovery", NUMBER, LevyYear::costRecovery, "9.10");
    private static final Field<LevyYear, Double> RECOVERY_BEFORE =
            orNull("costRecoveryBeforeProvisions", NUMBER, LevyYear::costRecoveryBeforeProvisions, "9.10");
    private static final Field<LevyYear, Double> PER_HOUSEHOLD =
            orNull("perHousehold", EURO, LevyYear::perHousehold, "9.10");

    private static final Form<LevyYear> OF_LEVY = Form.of(
            "levyYear",
            given -> new LevyYear(
                    given.get(LEVY_YEAR),
                    given.get(CHARGES),
                    given.get(OTHER_COST),
                    given.get(INCOME),
                    given.get(OTHER_INCOME),
                    given.number(RECOVERY),
                    given.number(RECOVERY_BEFORE),
                    given.number(PER_HOUSEHOLD)),
            List.of(LEVY_YEAR, CHARGES, OTHER_COST, INCOME, OTHER_INCOME, RECOVERY, RECOVERY_BEFORE, PER_HOUSEHOLD));

    private static final Field<LevyResult, String> LEVY_NAME = field("name", TEXT, LevyResult::name, "9.10");
    private static final Field<LevyResult, List<LevyYear>> LEVY_YEARS =
            field("years", many(OF_LEVY), LevyResult::years, "9.10");

    static final Form<LevyResult> LEVY = Form.of(
            "levy",
            given -> new LevyResult(given.get(LEVY_NAME), given.get(LEVY_YEARS)),
            List.of(LEVY_NAME, LEVY_YEARS));

    private BudgetYearFields() {}
}
