package nl.werkmetwerk.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a group of residents gets of a choice (MODEL-practice 12.6); what few said is not told.
 *
 * @param group name
 * @param ballots how many of its ballots count
 * @param share points of the choice at the mean of its weights, of the most that could be had, 0 to 1
 * @param voters how many of it voted
 * @param served share of its voters with something chosen that they gave points, 0 to 1
 * @param perVoter euro spent on what they asked for
 */
public record GroupOutcome(
        String group,
        OptionalInt ballots,
        OptionalDouble share,
        OptionalInt voters,
        OptionalDouble served,
        OptionalDouble perVoter)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
