package nl.werkmetwerk.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.Outcome;

/** The municipal budget beside a saving, for cases that say how they account (MODEL 9). */
public final class Accounts {
    private Accounts() {}

    /** The budget of all strategies; absent where the case has no rule of accounting. */
    public static Optional<MunicipalBudget> budget(Case of) {
        return keeps(of) ? Optional.of(Budgeter.budget(of)) : Optional.empty();
    }

    /** The budget of some strategies, likewise. */
    public static Optional<MunicipalBudget> budget(Case of, List<Strategy> strategies) {
        return keeps(of) ? Optional.of(Budgeter.budget(of, strategies)) : Optional.empty();
    }

    /** The budget of separate, of the optimum without sharing and of the optimum, likewise; absent where there is none. */
    public static Optional<MunicipalBudget> budget(Outcome outcome) {
        if (!(outcome instanceof Optimisation found)) {
            return Optional.empty();
        }
        List<Strategy> strategies = new ArrayList<>(List.of(Strategy.SEPARATE));
        found.unsharedStrategy().ifPresent(strategies::add);
        strategies.add(found.strategy());
        return budget(found.of(), strategies);
    }

    private static boolean keeps(Case of) {
        return !of.budget().accounting().equals(AccountingRules.NONE)
                || of.assets().stream().anyMatch(asset -> asset.accounting() != AccountingRule.UNSAID);
    }
}
