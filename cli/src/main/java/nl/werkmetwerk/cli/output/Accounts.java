package nl.werkmetwerk.cli.output;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.Budgeter;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.AccountingRule;
import nl.werkmetwerk.model.AccountingRules;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Strategy;

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

    private static boolean keeps(Case of) {
        return !of.budget().accounting().equals(AccountingRules.NONE)
                || of.assets().stream().anyMatch(asset -> asset.accounting() != AccountingRule.UNSAID);
    }
}
