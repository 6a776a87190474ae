package nl.werkmetwerk.optimise;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.model.Budget;
import nl.werkmetwerk.resolved.ResolvedCase;

/** What budgets do to the decisions of a cluster: a price for every euro spent, or a limit that none may pass. */
final class SpendingRule {
    private static final SpendingRule FREE = new SpendingRule(List.of(), new double[0][], false);

    private final List<Budget> budgets;
    private final double[][] price;
    private final boolean binding;

    private SpendingRule(List<Budget> budgets, double[][] price, boolean binding) {
        this.budgets = budgets;
        this.price = price;
        this.binding = binding;
    }

    /** Spending is free. */
    static SpendingRule free() {
        return FREE;
    }

    /** A decision that spends more than a budget is not allowed: for a cluster of all assets of the budgets. */
    static SpendingRule binding(List<Budget> budgets) {
        return new SpendingRule(budgets, new double[0][], true);
    }

    /** Every euro spent under a budget in a year costs its price, present value, on top. */
    static SpendingRule priced(List<Budget> budgets, double[][] priceByBudgetAndYear) {
        return new SpendingRule(budgets, priceByBudgetAndYear, false);
    }

    /** By budget, by asset of a cluster: whether it pays for it. */
    List<boolean[]> covered(ResolvedCase resolved, int[] assets) {
        List<boolean[]> covered = new ArrayList<>();
        for (Budget budget : budgets) {
            boolean[] pays = new boolean[assets.length];
            for (int i = 0; i < assets.length; i++) {
                pays[i] = budget.covers(resolved.assets().get(assets[i]));
            }
            covered.add(pays);
        }
        return covered;
    }

    /** Adds prices to the cost of decisions, or makes those that are not allowed infinite. */
    void apply(JointCost joint, int year, int calendarYear, double[] cost) {
        for (int b = 0; b < budgets.size(); b++) {
            if (budgets.get(b).covers(calendarYear)) {
                if (binding) {
                    limit(joint, b, year, cost);
                } else {
                    joint.addSpending(b, year, price[b][year], cost);
                }
            }
        }
    }

    private void limit(JointCost joint, int b, int year, double[] cost) {
        double[] spent = new double[cost.length];
        joint.addSpending(b, year, 1, spent);
        for (int decision = 0; decision < cost.length; decision++) {
            if (!budgets.get(b).allows(spent[decision])) {
                cost[decision] = Double.POSITIVE_INFINITY;
            }
        }
    }
}
