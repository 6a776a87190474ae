package nl.werkmetwerk.optimise.outcome;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.constraint.Budget;

/**
 * A year in which a budget is too small.
 *
 * @param budget which
 * @param year calendar year
 * @param amount euro short: raising the budget of this year by it, and likewise in the other years named, makes the
 *     case feasible
 * @param mandatory ids of the assets that must be renewed then
 */
public record Shortage(Budget budget, int year, double amount, List<String> mandatory) implements Serializable {
    public Shortage {
        mandatory = List.copyOf(mandatory);
    }
}
