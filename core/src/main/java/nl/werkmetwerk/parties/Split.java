package nl.werkmetwerk.parties;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * One way to divide the saving between the parties, and whether it holds (MODEL 8).
 *
 * @param method how it was divided
 * @param shares in the order of the players; they add up to v(N)
 * @param inCore whether no coalition gains by leaving; absent where coalitions were sampled and none was found that does
 * @param largestExcess most that a coalition gains by leaving, in euro; of those sampled where they were sampled
 * @param coalition the first coalition, by size and order, that gains so much; empty with one player
 * @param prenucleolus whether a nucleolus had to do without lower bounds, there being no imputation
 */
public record Split(
        SplitMethod method,
        List<Share> shares,
        Optional<Boolean> inCore,
        double largestExcess,
        List<String> coalition,
        boolean prenucleolus)
        implements Serializable {
    public Split {
        shares = List.copyOf(shares);
        coalition = List.copyOf(coalition);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
