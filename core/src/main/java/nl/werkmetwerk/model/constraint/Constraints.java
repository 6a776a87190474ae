package nl.werkmetwerk.model.constraint;

import java.io.Serializable;
import java.util.List;

/**
 * What binds the optimiser beside the room around due years (MODEL 7.3 to 7.6). A comparison does not obey it.
 *
 * @param fixedYears renewals that stay where they are
 * @param blockedYears years in which a place may not be opened
 * @param moratoria rest after works
 * @param budgets most to be spent a year
 */
public record Constraints(
        List<FixedYear> fixedYears, List<BlockedYears> blockedYears, List<Moratorium> moratoria, List<Budget> budgets)
        implements Serializable {
    /** No constraint. */
    public static final Constraints NONE = new Constraints(List.of(), List.of(), List.of(), List.of());

    public Constraints {
        fixedYears = List.copyOf(fixedYears);
        blockedYears = List.copyOf(blockedYears);
        moratoria = List.copyOf(moratoria);
        budgets = List.copyOf(budgets);
    }

    /** The same without budgets. */
    public Constraints withoutBudgets() {
        return withBudgets(List.of());
    }

    /** The same with other budgets. */
    public Constraints withBudgets(List<Budget> others) {
        return new Constraints(fixedYears, blockedYears, moratoria, others);
    }
}
