package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.optimise.outcome.Infeasibility;

/**
 * Why there is no schedule (MODEL 7.7).
 *
 * @param proven whether that is certain; false when none was found in time
 * @param conflicts assets that stand in their own way: asset, year and constraint
 * @param shortages budgets that are too small
 * @param leastRaise raises of less than so many euro, all years together, are not enough; empty when that is not known
 */
public record ToldInfeasibility(
        boolean proven, List<Conflict> conflicts, List<ToldShortage> shortages, OptionalDouble leastRaise) {
    public ToldInfeasibility {
        conflicts = List.copyOf(conflicts);
        shortages = List.copyOf(shortages);
    }

    static ToldInfeasibility of(Infeasibility why) {
        return new ToldInfeasibility(
                why.proven(),
                why.conflicts(),
                why.shortages().stream().map(ToldShortage::of).toList(),
                why.leastRaise());
    }
}
