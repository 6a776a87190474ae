package nl.werkmetwerk.optimise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.Budget;
import nl.werkmetwerk.model.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Budgets by year: row b·N + y is budget b in year number y. */
final class BudgetRows {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final DistrictShares shares;
    private final List<Budget> budgets;
    private final int years;

    BudgetRows(ResolvedCase resolved, Sharing sharing, DistrictShares shares, List<Budget> budgets) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.shares = shares;
        this.budgets = budgets;
        years = resolved.clock().years();
    }

    int count() {
        return budgets.size() * years;
    }

    List<Budget> budgets() {
        return budgets;
    }

    Budget budget(int row) {
        return budgets.get(row / years);
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
        boolean holds = budget(row).covers(calendarYear(row));
        return holds ? budget(row).amount() * (1 + Budget.TOLERANCE) : Double.POSITIVE_INFINITY;
    }

    /** Whether the budget holds in the year. */
    boolean holds(int row) {
        return budget(row).covers(calendarYear(row));
    }

    /** Prices by budget and year. */
    double[][] byBudget(double[] price) {
        double[][] split = new double[budgets.size()][];
        for (int b = 0; b < split.length; b++) {
            split[b] = Arrays.copyOfRange(price, b * years, (b + 1) * years);
        }
        return split;
    }

    /** A schedule of a cluster as a column; its cost is given at prices. What it spends is the most that it can be. */
    Column column(int[] assets, ClusterPlan plan, double[] price) {
        double cost = plan.cost();
        for (Map.Entry<Integer, Double> row : spent(assets, plan, shares).entrySet()) {
            cost -= price[row.getKey()] * row.getValue();
        }
        TreeMap<Integer, Double> most = spent(assets, plan, shares.cautious());
        int[] rows = most.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] amounts = most.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new Column(cost, rows, amounts, plan.renewals());
    }

    /** By row: what a schedule spends, as its cluster counts it. */
    TreeMap<Integer, Double> spent(int[] assets, ClusterPlan plan) {
        return spent(assets, plan, shares);
    }

    private TreeMap<Integer, Double> spent(int[] assets, ClusterPlan plan, DistrictShares counted) {
        TreeMap<Integer, Double> spent = new TreeMap<>();
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

    private void spend(int[] assets, YearlySpending works, int[] method, int year, TreeMap<Integer, Double> spent) {
        for (int b = 0; b < budgets.size(); b++) {
            int row = b * years + year;
            for (int i = 0; i < assets.length && holds(row); i++) {
                if (method[i] >= 0 && budgets.get(b).covers(resolved.assets().get(assets[i]))) {
                    spent.merge(row, works.spent(i, method[i], year), Double::sum);
                }
            }
        }
    }
}
