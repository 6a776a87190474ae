package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.budget.MunicipalBudget;

/**
 * The result of {@code budget} (MODEL 9).
 *
 * @param head the case
 * @param strategies the budget under each
 * @param warnings reasons to doubt
 * @param stamp what it was made from
 */
public record BudgetDocument(CaseHead head, List<ToldBudget> strategies, List<ToldWarning> warnings, Stamp stamp)
        implements CaseDocument {
    public BudgetDocument {
        strategies = List.copyOf(strategies);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells a budget.
     *
     * @param warnings its doubts, as sentences
     */
    public static BudgetDocument of(MunicipalBudget budget, List<ToldWarning> warnings, Stamp stamp) {
        return new BudgetDocument(
                CaseHead.of(budget.of()),
                budget.strategies().stream().map(ToldBudget::of).toList(),
                warnings,
                stamp);
    }
}
