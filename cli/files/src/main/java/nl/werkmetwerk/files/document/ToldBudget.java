package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.budget.BudgetYear;
import nl.werkmetwerk.budget.LevyResult;
import nl.werkmetwerk.budget.StrategyBudget;

/**
 * What a strategy does to the municipal budget, nominal (MODEL 9).
 *
 * @param name of the strategy
 * @param years all together, b … b+N−1
 * @param byDiscipline discipline → its rows
 * @param byParty owner → its rows; parties without accounts are absent
 * @param byTaskField task field, or {@code none} → its rows
 * @param levies in the order of the case
 */
public record ToldBudget(
        String name,
        List<BudgetYear> years,
        Map<String, List<BudgetYear>> byDiscipline,
        Map<String, List<BudgetYear>> byParty,
        Map<String, List<BudgetYear>> byTaskField,
        List<LevyResult> levies) {
    public ToldBudget {
        years = List.copyOf(years);
        byDiscipline = InOrder.copy(byDiscipline);
        byParty = InOrder.copy(byParty);
        byTaskField = InOrder.copy(byTaskField);
        levies = List.copyOf(levies);
    }

    static ToldBudget of(StrategyBudget budget) {
        return new ToldBudget(
                budget.name(),
                budget.years(),
                budget.byDiscipline(),
                budget.byParty(),
                budget.byTaskField(),
                budget.levies());
    }
}
