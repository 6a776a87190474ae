package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A candidate with what it costs and is worth by itself (MODEL-practice 12.3 and 12.4).
 *
 * @param candidate what, where and when
 * @param spent undiscounted, by budget, euro
 * @param netCost euro of present value
 * @param upkeep maintenance, periodic and risk, euro a year until the end of the horizon
 * @param points out of 100
 * @param votes the sum of its points over the rows; absent: not voted on
 */
public record PricedCandidate(
        Candidate candidate, List<Double> spent, double netCost, double upkeep, double points, OptionalDouble votes)
        implements Serializable {
    public PricedCandidate {
        spent = List.copyOf(spent);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
