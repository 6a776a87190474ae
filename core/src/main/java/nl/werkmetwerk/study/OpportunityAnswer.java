package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.Reason;

/**
 * Where combining pays in a case.
 *
 * @param of the case
 * @param windows years that were tried, ascending; none where a strategy was
 * @param tried name of the strategy that was tried instead
 * @param found all there are
 * @param chosen those asked for, in the order asked for
 * @param reasons why combining does not pay on the other sections with assets
 */
public record OpportunityAnswer(
        Case of,
        List<Integer> windows,
        Optional<String> tried,
        List<Opportunity> found,
        List<Opportunity> chosen,
        List<Reason> reasons)
        implements Serializable {
    /** Name of the strategy that the chosen ones make, where the case does not have it yet. */
    private static final String NAME = "opportunities";

    public OpportunityAnswer {
        windows = List.copyOf(windows);
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
        reasons = List.copyOf(reasons);
    }

    /** The chosen ones as a strategy that can be added to the case. */
    public Strategy strategy() {
        return OpportunityChoice.strategy(of.freeStrategyName(NAME), chosen);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
