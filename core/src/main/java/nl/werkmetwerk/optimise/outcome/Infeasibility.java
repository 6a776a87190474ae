package nl.werkmetwerk.optimise.outcome;

import java.io.Serial;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * No schedule keeps to the constraints (MODEL 7.7).
 *
 * @param conflicts for each group of assets that stands in its own way: asset, year and constraint
 * @param shortages for budgets: year, how much is short, and whose works cannot wait
 * @param proven whether it is certain that there is no schedule; false when none was found in time
 * @param leastRaise for budgets over many sections: raises of less than so many euro, all years together, are not
 *     enough, whichever years are raised; empty when that is not known
 */
public record Infeasibility(
        List<Conflict> conflicts, List<Shortage> shortages, boolean proven, OptionalDouble leastRaise)
        implements Outcome {
    /** Without a bound on raises. */
    public Infeasibility(List<Conflict> conflicts, List<Shortage> shortages, boolean proven) {
        this(conflicts, shortages, proven, OptionalDouble.empty());
    }

    public Infeasibility {
        conflicts = List.copyOf(conflicts);
        shortages = List.copyOf(shortages);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
