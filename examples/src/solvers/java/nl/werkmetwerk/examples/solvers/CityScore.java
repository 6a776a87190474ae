package nl.werkmetwerk.examples.solvers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Timefold's score, kept up to date street by street. */
public class CityScore implements IncrementalScoreCalculator<CityPlan, HardSoftLongScore> {
    private static final double CENTS = 100;
    private static final long YEAR_BROKEN = 1000;

    private final List<StreetPlan> plans = new ArrayList<>();
    private int[][][] renewals;
    private boolean[][][] renewed;
    private boolean[] stale;
    private double[] spent;
    private OptionalDouble budget;
    private double cost;
    private long broken;

    @Override
    public void resetWorkingSolution(CityPlan plan) {
        int years = plan.streets().get(0).years();
        plans.clear();
        renewals = new int[plan.streets().size()][][];
        renewed = new boolean[renewals.length][][];
        stale = new boolean[renewals.length];
        spent = new double[years];
        budget = plan.budget();
        cost = 0;
        broken = 0;
        for (int s = 0; s < renewals.length; s++) {
            int size = plan.streets().get(s).assets().size();
            plans.add(new StreetPlan(plan.streets().get(s)));
            renewals[s] = new int[size][years + 1];
            renewed[s] = new boolean[size][years];
            stale[s] = true;
        }
        plan.getSlots().forEach(slot -> count(slot, 1));
    }

    private void count(RenewalSlot slot, int step) {
        if (slot.getYear() != null) {
            int year = slot.getYear();
            int count = renewals[slot.street()][slot.asset()][year] += step;
            if (year < spent.length) {
                renewed[slot.street()][slot.asset()][year] = count > 0;
            }
            stale[slot.street()] = true;
        }
    }

    private void refresh(int street) {
        StreetPlan plan = plans.get(street);
        add(plan, -1);
        plan.walk(renewed[street]);
        add(plan, 1);
        stale[street] = false;
    }

    private void add(StreetPlan plan, int sign) {
        cost += sign * plan.cost;
        broken += (long) sign * plan.broken;
        for (int year = 0; year < spent.length; year++) {
            spent[year] += sign * plan.spent[year];
        }
    }

    @Override
    public HardSoftLongScore calculateScore() {
        for (int street = 0; street < stale.length; street++) {
            if (stale[street]) {
                refresh(street);
            }
        }
        double over = 0;
        for (double amount : spent) {
            over += budget.isPresent() ? Math.max(0, amount - budget.getAsDouble()) : 0;
        }
        return HardSoftLongScore.of(-broken * YEAR_BROKEN - (long) Math.ceil(over - 1e-3), -Math.round(cost * CENTS));
    }

    @Override
    public void beforeVariableChanged(Object slot, String variable) {
        count((RenewalSlot) slot, -1);
    }

    @Override
    public void afterVariableChanged(Object slot, String variable) {
        count((RenewalSlot) slot, 1);
    }

    @Override
    public void beforeEntityAdded(Object slot) {
        // all are there from the start
    }

    @Override
    public void afterEntityAdded(Object slot) {
        count((RenewalSlot) slot, 1);
    }

    @Override
    public void beforeEntityRemoved(Object slot) {
        count((RenewalSlot) slot, -1);
    }

    @Override
    public void afterEntityRemoved(Object slot) {
        // counted before
    }
}
