package nl.werkmetwerk.parties;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Who gains by a strategy, who would walk away, and whether the money is there (MODEL 8).
 *
 * @param of the case
 * @param strategy name of the strategy
 * @param coalitions all 2ⁿ, the empty one first, by size, then order; with more than {@value Game#MOST_PLAYERS} players
 *     only the empty one, the players alone, all but one, and all
 * @param costs of every player, in the order of the splits
 * @param splits in the order of {@link SplitMethod}; without the nucleolus where there are too many players
 * @param bestPartition the grouping that saves most; absent where there are too many players
 * @param closing whether coverage and contributions pay for it
 * @param warnings reasons to doubt the result
 */
public record PartyAnalysis(
        Case of,
        String strategy,
        List<CoalitionResult> coalitions,
        List<PartyCost> costs,
        List<Split> splits,
        Optional<Partition> bestPartition,
        Closing closing,
        List<Warning> warnings)
        implements Serializable {
    public PartyAnalysis {
        coalitions = List.copyOf(coalitions);
        costs = List.copyOf(costs);
        splits = List.copyOf(splits);
        warnings = List.copyOf(warnings);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
