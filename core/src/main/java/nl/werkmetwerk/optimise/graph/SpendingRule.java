package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.resolved.ResolvedCase;

/** What budgets do to the decisions of a cluster. */
public final class SpendingRule {
    private static final SpendingRule FREE = new SpendingRule(List.of(), List.of(), false);

    private final List<Budget> budgets;
    private final List<Effect> effects;
    private final boolean costless;

    private SpendingRule(List<Budget> budgets, List<Effect> effects, boolean costless) {
        this.budgets = budgets;
        this.effects = effects;
        this.costless = costless;
    }

    /** What one budget does in one year to a decision that spends an amount: present value on top of its cost. */
    @FunctionalInterface
    private interface Effect {
        double of(int year, double spent);
    }

    /** Spending is free. */
    public static SpendingRule free() {
        return FREE;
    }

    /** A decision that spends more is not allowed: for clusters that hold all assets of a budget, or none. */
    public SpendingRule limiting(List<Budget> limits) {
        SpendingRule rule = this;
        for (Budget budget : limits) {
            rule = rule.with(budget, (year, spent) -> budget.allows(spent) ? 0 : Double.POSITIVE_INFINITY);
        }
        return rule;
    }

    /** Every euro above the budget costs a penalty: for clusters that hold all assets of a budget, or none. */
    public SpendingRule fining(List<Budget> limits, double penalty) {
        SpendingRule rule = this;
        for (Budget budget : limits) {
            rule = rule.with(budget, (year, spent) -> budget.allows(spent) ? 0 : penalty * (spent - budget.amount()));
        }
        return rule;
    }

    /** Every euro above what is left in a budget and year costs a penalty. */
    public SpendingRule filling(List<Budget> shared, double[][] leftByBudgetAndYear, double penalty) {
        SpendingRule rule = this;
        for (int b = 0; b < shared.size(); b++) {
            double[] left = leftByBudgetAndYear[b];
            rule = rule.with(
                    shared.get(b),
                    (year, spent) -> penalty * Math.max(0, Math.max(0, spent) - Math.max(0, left[year])));
        }
        return rule;
    }

    /** Every euro spent costs the price of its budget and year. */
    public SpendingRule pricing(List<Budget> priced, double[][] priceByBudgetAndYear) {
        SpendingRule rule = this;
        for (int b = 0; b < priced.size(); b++) {
            double[] price = priceByBudgetAndYear[b];
            rule = rule.with(priced.get(b), (year, spent) -> price[year] * spent);
        }
        return rule;
    }

    /** Spending more than half of a budget costs the price of all of it. */
    public SpendingRule pricingLarge(List<Budget> priced, double[][] priceByBudgetAndYear) {
        SpendingRule rule = this;
        for (int b = 0; b < priced.size(); b++) {
            Budget budget = priced.get(b);
            double[] price = priceByBudgetAndYear[b];
            if (Arrays.stream(price).anyMatch(p -> p > 0)) {
                rule = rule.with(budget, (year, spent) -> price[year] * large(budget, spent));
            }
        }
        return rule;
    }

    /** The most that a budget allows when more than half of that is spent, else 0. */
    public static double large(Budget budget, double spent) {
        double most = budget.amount() * (1 + Budget.TOLERANCE);
        return 2 * spent > most ? most : 0;
    }

    private SpendingRule with(Budget budget, Effect effect) {
        List<Budget> more = new ArrayList<>(budgets);
        more.add(budget);
        List<Effect> effectsOfAll = new ArrayList<>(effects);
        effectsOfAll.add(effect);
        return new SpendingRule(more, effectsOfAll, costless);
    }

    /** The same effects where nothing else costs anything. */
    public SpendingRule costless() {
        return new SpendingRule(budgets, effects, true);
    }

    boolean isCostless() {
        return costless;
    }

    /** By budget, by asset of a cluster: whether it pays for it. */
    public List<boolean[]> covered(ResolvedCase resolved, int[] assets) {
        List<boolean[]> covered = new ArrayList<>();
        for (Budget budget : budgets) {
            covered.add(covered(resolved, assets, budget));
        }
        return covered;
    }

    /** By asset of a cluster: whether a budget pays for it. */
    public static boolean[] covered(ResolvedCase resolved, int[] assets, Budget budget) {
        boolean[] pays = new boolean[assets.length];
        for (int i = 0; i < assets.length; i++) {
            pays[i] = budget.covers(resolved.assets().get(assets[i]));
        }
        return pays;
    }

    /** What spending does in a year to a decision, present value; infinite when it is not allowed. */
    public double cost(double[] spentByBudget, int year, ResolvedCase resolved) {
        double sum = 0;
        for (int b = 0; b < spentByBudget.length; b++) {
            if (budgets.get(b).covers(resolved.clock().calendar(year))) {
                sum += effects.get(b).of(year, spentByBudget[b]);
            }
        }
        return sum;
    }

    /** Adds to the cost of decisions what spending does; infinite where it is not allowed. */
    void apply(DecisionCosts works, int year, int calendarYear, double[] cost) {
        for (int b = 0; b < budgets.size(); b++) {
            if (budgets.get(b).covers(calendarYear)) {
                double[] spent = new double[cost.length];
                works.addSpending(b, year, 1, spent);
                for (int decision = 1; decision < cost.length; decision++) {
                    cost[decision] += effects.get(b).of(year, spent[decision]);
                }
            }
        }
    }
}
