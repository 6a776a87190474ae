package nl.werkmetwerk.neighbourhood.vote;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Budgets of which every item takes its own part, whatever else is chosen, with needs and conflicts. */
final class Additive implements Limits {
    private final double[] amounts;
    private final double[][] spent;
    private final Map<Integer, Set<Integer>> needs;
    private final List<Set<Integer>> conflicts;

    /** Spent by budget and item. */
    Additive(double[] amounts, double[][] spent, Map<Integer, Set<Integer>> needs, List<Set<Integer>> conflicts) {
        this.amounts = amounts;
        this.spent = spent;
        this.needs = needs;
        this.conflicts = conflicts;
    }

    static Additive of(double amount, double... spent) {
        return new Additive(new double[] {amount}, new double[][] {spent}, Map.of(), List.of());
    }

    @Override
    public boolean mayJoin(int item, BitSet won) {
        return needs.getOrDefault(item, Set.of()).stream().allMatch(won::get)
                && conflicts.stream()
                        .filter(pair -> pair.contains(item))
                        .noneMatch(pair -> pair.stream().anyMatch(other -> other != item && won.get(other)));
    }

    @Override
    public boolean fits(BitSet items) {
        for (int budget = 0; budget < amounts.length; budget++) {
            if (taken(budget, items) > amounts[budget] + 1e-9 * Math.max(1, amounts[budget])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double excess(BitSet items) {
        double most = Double.NEGATIVE_INFINITY;
        for (int budget = 0; budget < amounts.length; budget++) {
            most = Math.max(most, taken(budget, items) - amounts[budget]);
        }
        return most;
    }

    private double taken(int budget, BitSet items) {
        return items.stream().mapToDouble(item -> spent[budget][item]).sum();
    }

    @Override
    public String toString() {
        return Arrays.toString(amounts) + " " + Arrays.deepToString(spent);
    }
}
