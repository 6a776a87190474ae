package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.PartShares;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.graph.WorksLines;
import nl.werkmetwerk.optimise.graph.YearlySpending;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Budgets by year: row b·N + y is budget b in year number y. As many rows can follow that tell of large works: at most one
 * cluster a year spends more than half of a budget; in them such a cluster spends all of it, others nothing. That follows
 * from the budget, but not from a price on every euro of it.
 */
final class BudgetRows {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final DistrictShares shares;
    private final List<Budget> budgets;
    private final boolean large;
    private final int years;

    BudgetRows(ResolvedCase resolved, Sharing sharing, DistrictShares shares, List<Budget> budgets) {
        this(resolved, sharing, shares, budgets, false);
    }

    private BudgetRows(
            ResolvedCase resolved, Sharing sharing, DistrictShares shares, List<Budget> budgets, boolean large) {
        this.large = large;
        this.resolved = resolved;
        this.sharing = sharing;
        this.shares = shares;
        this.budgets = budgets;
        years = resolved.clock().years();
    }

    /** The same with rows for large works. */
    BudgetRows withLarge() {
        return new BudgetRows(resolved, sharing, shares, budgets, true);
    }

    int count() {
        return (large ? 2 : 1) * budgets.size() * years;
    }

    /** Whether a row is about large works. */
    boolean ofLarge(int row) {
        return row >= budgets.size() * years;
    }

    List<Budget> budgets() {
        return budgets;
    }

    Budget budget(int row) {
        return budgets.get(row / years % budgets.size());
    }

    /** Calendar year of a row. */
    int calendarYear(int row) {
        return resolved.clock().calendar(row % years);
    }

    double discount(int row) {
        return resolved.clock().discount(row % years);
    }

    /** What may be spent, rounding included; infinite in years outside the budget. */
    double limit(int row) {
        return holds(row) ? budget(row).amount() * (1 + Budget.TOLERANCE) : Double.POSITIVE_INFINITY;
    }

    /** Euro above the budget; rows of large works follow from it and are above nothing. */
    double over(int row, double amount) {
        return ofLarge(row) ? 0 : Math.max(0, amount - limit(row));
    }

    /** Whether the budget holds in the year. */
    boolean holds(int row) {
        return budget(row).covers(calendarYear(row));
    }

    /** The rule with a price on every euro spent, and on large works. */
    SpendingRule pricing(SpendingRule rule, double[] price) {
        SpendingRule priced = rule.pricing(budgets, byBudget(price));
        return large ? priced.pricingLarge(budgets, split(price, budgets.size())) : priced;
    }

    /** Amounts of rows by budget and year, without those of large works. */
    double[][] byBudget(double[] amounts) {
        return split(amounts, 0);
    }

    private double[][] split(double[] amounts, int first) {
        double[][] split = new double[budgets.size()][];
        for (int b = 0; b < split.length; b++) {
            split[b] = Arrays.copyOfRange(amounts, (first + b) * years, (first + b + 1) * years);
        }
        return split;
    }

    /** A schedule of a cluster as a column; its cost is given at prices. What it spends is the most that it can be. */
    Column column(int[] assets, ClusterPlan plan, double[] price) {
        double cost = plan.cost();
        for (Map.Entry<Integer, Double> row : spent(assets, plan, shares).entrySet()) {
            cost -= price[row.getKey()] * row.getValue();
        }
        SortedMap<Integer, Double> most = spent(assets, plan, shares.cautious());
        int[] rows = most.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] amounts =
                most.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Column(cost, rows, amounts, plan.renewals());
    }

    /** By row: what a schedule spends, as its cluster counts it. */
    SortedMap<Integer, Double> spent(int[] assets, ClusterPlan plan) {
        return spent(assets, plan, shares);
    }

    private SortedMap<Integer, Double> spent(int[] assets, ClusterPlan plan, DistrictShares counted) {
        SortedMap<Integer, Double> spent = new TreeMap<>();
        WorksLines lines = new WorksLines(resolved, sharing, assets, counted, PartShares.WHOLE);
        YearlySpending works = new YearlySpending(resolved, assets, lines);
        int[][] renewals = plan.renewals();
        int[] method = new int[assets.length];
        for (int from = 0, to; from < renewals.length; from = to) {
            Arrays.fill(method, -1);
            for (to = from; to < renewals.length && renewals[to][1] == renewals[from][1]; to++) {
                method[Arrays.binarySearch(assets, renewals[to][0])] = renewals[to][2];
            }
            lines.set(method);
            spend(assets, works, method, renewals[from][1], spent);
        }
        return spent;
    }

    private void spend(int[] assets, YearlySpending works, int[] method, int year, SortedMap<Integer, Double> spent) {
        for (int b = 0; b < budgets.size(); b++) {
            int row = b * years + year;
            for (int i = 0; i < assets.length && holds(row); i++) {
                if (method[i] >= 0 && budgets.get(b).covers(resolved.assets().get(assets[i]))) {
                    spent.merge(row, works.spent(i, method[i], year), Double::sum);
                }
            }
            double whole = large ? SpendingRule.large(budgets.get(b), spent.getOrDefault(row, 0.0)) : 0;
            if (whole > 0) {
                spent.put(budgets.size() * years + row, whole);
            }
        }
    }
}
