package nl.werkmetwerk.neighbourhood;

import java.util.List;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;

/**
 * What a set of measures costs more than none.
 *
 * @param netCost euro of present value
 * @param spent undiscounted, by budget, euro
 * @param upkeep undiscounted maintenance, periodic and risk, euro
 * @param byOwner euro of present value
 */
@SuppressWarnings("ArrayRecordComponent") // for the eyes of this room only: nobody compares or keeps it
record SetValue(double netCost, double[] spent, double upkeep, double[] byOwner) {
    /** Whether every budget holds. */
    boolean fits(List<PackageBudget> budgets) {
        boolean fits = true;
        for (int budget = 0; budget < spent.length; budget++) {
            fits &= spent[budget] <= budgets.get(budget).limit();
        }
        return fits;
    }

    /** The most by which it exceeds a budget, euro. */
    double excess(List<PackageBudget> budgets) {
        double most = Double.NEGATIVE_INFINITY;
        for (int budget = 0; budget < spent.length; budget++) {
            most = Math.max(most, spent[budget] - budgets.get(budget).amount());
        }
        return most;
    }
}
