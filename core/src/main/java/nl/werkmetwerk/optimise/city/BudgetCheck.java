package nl.werkmetwerk.optimise.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;
import nl.werkmetwerk.ledger.Ledger;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Whether a strategy keeps to budgets, by the ledger (MODEL 7.6). */
final class BudgetCheck {
    private final ResolvedCase resolved;
    private final List<Budget> budgets;
    private final Map<String, Asset> assets = new HashMap<>();

    BudgetCheck(ResolvedCase resolved, List<Budget> budgets) {
        this.resolved = resolved;
        this.budgets = budgets;
        resolved.source().assets().forEach(asset -> assets.put(asset.id(), asset));
    }

    boolean holds(Strategy strategy) {
        if (budgets.isEmpty()) {
            return true;
        }
        double[][] spent = new double[budgets.size()][resolved.clock().years() + 1];
        Ledger.read(resolved, strategy, entry -> add(entry, spent));
        for (int b = 0; b < spent.length; b++) {
            for (double amount : spent[b]) {
                if (!budgets.get(b).allows(amount)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void add(LedgerEntry entry, double[][] spent) {
        if (entry.kind() != Kind.RENEWAL && entry.kind() != Kind.SHARING && entry.kind() != Kind.COORDINATION) {
            return;
        }
        for (int b = 0; b < spent.length; b++) {
            if (budgets.get(b).covers(Objects.requireNonNull(assets.get(entry.asset())))
                    && budgets.get(b).covers(entry.year())) {
                spent[b][entry.year() - resolved.source().baseYear()] += entry.amount();
            }
        }
    }
}
