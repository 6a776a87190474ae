package nl.werkmetwerk.optimise;

import java.util.List;

/**
 * No schedule keeps to the constraints (MODEL 7.7).
 *
 * @param conflicts for each group of assets that stands in its own way: asset, year and constraint
 * @param shortages for budgets: year, how much is short, and whose works cannot wait
 * @param proven whether it is certain that there is no schedule; false when none was found in time
 */
public record Infeasibility(List<Conflict> conflicts, List<Shortage> shortages, boolean proven) implements Outcome {
    public Infeasibility {
        conflicts = List.copyOf(conflicts);
        shortages = List.copyOf(shortages);
    }
}
