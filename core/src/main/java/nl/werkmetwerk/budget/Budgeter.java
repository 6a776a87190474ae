package nl.werkmetwerk.budget;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.money.AccountingRules;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Works out the municipal budget of strategies (MODEL 9). */
public final class Budgeter {
    private Budgeter() {}

    /** Whether a case says how it accounts for anything, so that a budget says something of it. */
    public static boolean keepsAccounts(Case of) {
        return !of.budget().accounting().equals(AccountingRules.NONE)
                || of.assets().stream().anyMatch(asset -> !asset.accounting().equals(AccountingRule.UNSAID));
    }

    /** The budget of both baselines and every strategy of a case. */
    public static MunicipalBudget budget(Case of) {
        return budget(of, of.allStrategies());
    }

    /**
     * The budget of some strategies of a case.
     *
     * @param strategies of the case, or baselines
     */
    public static MunicipalBudget budget(Case of, List<Strategy> strategies) {
        ResolvedCase resolved = ResolvedCase.of(of);
        AssetAccounting accounting = new AssetAccounting(resolved);
        Inflation inflation = new Inflation(of);
        List<StrategyBudget> budgets = strategies.stream()
                .map(strategy -> new BudgetBook(resolved, strategy, accounting, inflation).budget())
                .toList();
        return new MunicipalBudget(of, budgets, BudgetWarnings.of(resolved, accounting, budgets));
    }
}
