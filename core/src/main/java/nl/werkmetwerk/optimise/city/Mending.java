package nl.werkmetwerk.optimise.city;

import java.util.List;
import java.util.Map;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.exact.ClusterSolver;
import nl.werkmetwerk.optimise.exact.ClusterSolving;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.SpendingRule;

/**
 * Makes the missing schedules: one cluster after another that overspends is solved anew within what the others leave of
 * the budgets.
 */
final class Mending {
    private static final double PENALTY = 100;
    private static final int MOST = 40;
    private static final double COARSE = 1e-5;

    private final BudgetProblem problem;
    private final ClusterSolving solving;
    private final BudgetRows rows;
    private final PricePool pool;

    Mending(BudgetProblem problem, PricePool pool) {
        this.problem = problem;
        this.pool = pool;
        rows = problem.rows();
        solving = new ClusterSolving(
                problem.resolved(), problem.sharing(), problem.options().cancellation(), ClusterSolver.HURRIED);
    }

    /**
     * Solves clusters again within what is left, and takes their schedules into the pool and into the choice.
     *
     * @param choice a schedule of each cluster; changed
     * @param order clusters in the order in which they are looked at
     * @param all whether also clusters that do not overspend
     * @param guide price by row, which makes room for others in years that are wanted much
     */
    void run(int[] choice, int[] order, boolean all, double[] guide) {
        double[] spent = new double[rows.count()];
        for (int i = 0; i < choice.length; i++) {
            pool.columns(i).get(choice[i]).addTo(spent, 1);
        }
        int solved = 0;
        for (int i : order) {
            if (solved >= MOST || problem.options().cancellation().requested()) {
                return;
            }
            Column now = pool.columns(i).get(choice[i]);
            if (all || overspends(now, spent)) {
                now.addTo(spent, -1);
                choice[i] = solve(i, spent, choice[i], guide);
                pool.columns(i).get(choice[i]).addTo(spent, 1);
                solved++;
            }
        }
    }

    private boolean overspends(Column column, double[] spent) {
        for (int row : column.rows()) {
            if (rows.over(row, spent[row]) > 0) {
                return true;
            }
        }
        return false;
    }

    private int solve(int cluster, double[] spentByOthers, int now, double[] guide) {
        double[] left = new double[spentByOthers.length];
        for (int row = 0; row < left.length; row++) {
            left[row] = rows.limit(row) - spentByOthers[row];
        }
        SpendingRule filling =
                rows.pricing(problem.rule().filling(rows.budgets(), rows.byBudget(left), PENALTY), guide);
        try {
            int[] assets = problem.clusters().get(cluster);
            int[][] known = pool.columns(cluster).get(now).renewals();
            ClusterPlan plan = solving.solve(assets, filling, problem.shares(), COARSE, List.<int[][]>of(known));
            if (!plan.found()) {
                return now;
            }
            Column column = rows.column(assets, plan, guide);
            return pool.add(cluster, column.costing(column.cost() - fine(rows.spent(assets, plan), left)));
        } catch (Infeasible e) {
            return now;
        }
    }

    private double fine(Map<Integer, Double> spent, double[] left) {
        double sum = 0;
        for (Map.Entry<Integer, Double> row : spent.entrySet()) {
            double over = Math.max(0, row.getValue()) - Math.max(0, left[row.getKey()]);
            sum += rows.ofLarge(row.getKey()) ? 0 : PENALTY * Math.max(0, over);
        }
        return sum;
    }
}
