package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.Case;

/**
 * What do strategies do to the municipal budget, in nominal money? (MODEL 9)
 *
 * @param strategies their names; empty: both baselines and all of the case's own
 */
public record BudgetStudy(List<String> strategies) implements Study<MunicipalBudget> {
    /** Of all strategies. */
    public static final BudgetStudy ALL = new BudgetStudy(List.of());

    public BudgetStudy {
        strategies = strategies.stream().distinct().toList();
    }

    /** @throws IllegalArgumentException if the case does not have one of the strategies */
    @Override
    public MunicipalBudget run(Case of, Run run) {
        return strategies.isEmpty()
                ? Budgeter.budget(of)
                : Budgeter.budget(
                        of,
                        strategies.stream()
                                .map(name -> Chosen.strategy(of, name))
                                .toList());
    }
}
