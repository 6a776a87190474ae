package nl.werkmetwerk.budget;

import java.util.List;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;

/**
 * What strategies do to the municipal budget, in nominal money (MODEL 9).
 *
 * @param of the case
 * @param strategies in the order asked for
 * @param warnings reasons to doubt the result
 */
public record MunicipalBudget(Case of, List<StrategyBudget> strategies, List<Warning> warnings) {
    public MunicipalBudget {
        strategies = List.copyOf(strategies);
        warnings = List.copyOf(warnings);
    }
}
