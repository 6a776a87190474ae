package nl.werkmetwerk.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.Outcome;

/** The municipal budget beside a saving, for cases that say how they account (MODEL 9). */
final class Accounts {
    private Accounts() {}

    /** The budget of some strategies; absent where the case has no rule of accounting. */
    static Optional<MunicipalBudget> budget(Case of, List<Strategy> strategies) {
        return Budgeter.keepsAccounts(of) ? Optional.of(Budgeter.budget(of, strategies)) : Optional.empty();
    }

    /** The budget of {@code separate}, of the optimum without sharing and of the optimum; absent where there is none. */
    static Optional<MunicipalBudget> budget(Outcome outcome) {
        if (!(outcome instanceof Optimisation found)) {
            return Optional.empty();
        }
        List<Strategy> strategies = new ArrayList<>(List.of(Strategy.SEPARATE));
        found.unsharedStrategy().ifPresent(strategies::add);
        strategies.add(found.strategy());
        return budget(found.of(), strategies);
    }
}
