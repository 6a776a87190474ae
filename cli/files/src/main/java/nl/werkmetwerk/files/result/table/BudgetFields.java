package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.keyed;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.BudgetDocument;
import nl.werkmetwerk.files.document.ToldBudget;
import nl.werkmetwerk.files.document.ToldWarning;

/** The result of {@code budget} (MODEL 9). */
public final class BudgetFields {
    private static final Type<List<BudgetYear>> ROWS = many(BudgetYearFields.BUDGET_YEAR);
    private static final Envelope<BudgetDocument> AROUND = new Envelope<>(1);
    private static final Field<ToldBudget, String> NAME = field("name", TEXT, ToldBudget::name, "4");
    private static final Field<ToldBudget, List<BudgetYear>> YEAR_ROWS = field("years", ROWS, ToldBudget::years, "9.8");
    private static final Field<ToldBudget, Map<String, List<BudgetYear>>> BY_DISCIPLINE =
            field("byDiscipline", keyed(ROWS), ToldBudget::byDiscipline, "9.8");
    private static final Field<ToldBudget, Map<String, List<BudgetYear>>> BY_PARTY =
            field("byParty", keyed(ROWS), ToldBudget::byParty, "9.8");
    private static final Field<ToldBudget, Map<String, List<BudgetYear>>> BY_TASK_FIELD =
            field("byTaskField", keyed(ROWS), ToldBudget::byTaskField, "9.8");
    private static final Field<ToldBudget, List<LevyResult>> LEVIES =
            field("levies", many(BudgetYearFields.LEVY), ToldBudget::levies, "9.10");

    private static final Form<ToldBudget> STRATEGY = Form.of(
            "strategyBudget",
            given -> new ToldBudget(
                    given.get(NAME),
                    given.get(YEAR_ROWS),
                    given.get(BY_DISCIPLINE),
                    given.get(BY_PARTY),
                    given.get(BY_TASK_FIELD),
                    given.get(LEVIES)),
            List.of(NAME, YEAR_ROWS, BY_DISCIPLINE, BY_PARTY, BY_TASK_FIELD, LEVIES));

    private static final Field<BudgetDocument, List<ToldBudget>> STRATEGIES =
            field("strategies", many(STRATEGY), BudgetDocument::strategies, "9");
    private static final Field<BudgetDocument, List<ToldWarning>> WARNINGS =
            field("warnings", WarningFields.WARNINGS, BudgetDocument::warnings, "6.20");

    /** What budget tells of a case. */
    public static final Form<BudgetDocument> BUDGET = Form.of(
            "budget",
            given -> new BudgetDocument(
                    AROUND.head(given), given.get(STRATEGIES), given.get(WARNINGS), AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGIES, WARNINGS)));

    private BudgetFields() {}
}
