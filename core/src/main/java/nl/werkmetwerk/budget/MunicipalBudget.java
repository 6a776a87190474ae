package nl.werkmetwerk.budget;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * What strategies do to the municipal budget, in nominal money (MODEL 9).
 *
 * @param of the case
 * @param strategies in the order asked for
 * @param warnings reasons to doubt the result
 */
public record MunicipalBudget(Case of, List<StrategyBudget> strategies, List<Warning> warnings)
        implements Serializable {
    public MunicipalBudget {
        strategies = List.copyOf(strategies);
        warnings = List.copyOf(warnings);
    }

    /** All that is written off under a strategy, undiscounted nominal euro; empty where it is not in this budget. */
    public OptionalDouble writeOff(String strategy) {
        return strategies.stream()
                .filter(one -> one.name().equals(strategy))
                .mapToDouble(StrategyBudget::writeOff)
                .findFirst();
    }

    /** How much more is written off under a strategy than under its baseline; empty where one is not in this budget. */
    public OptionalDouble writeOffCaused(String strategy, Baseline baseline) {
        OptionalDouble own = writeOff(strategy);
        OptionalDouble before = writeOff(baseline.id());
        return own.isPresent() && before.isPresent()
                ? OptionalDouble.of(own.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
