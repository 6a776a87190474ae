package nl.werkmetwerk.study;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.OpportunityChoice;

/**
 * Where combining pays in a case.
 *
 * @param of the case
 * @param windows years that were tried, ascending
 * @param found all there are
 * @param chosen those asked for, in the order asked for
 */
public record OpportunityAnswer(Case of, List<Integer> windows, List<Opportunity> found, List<Opportunity> chosen)
        implements Serializable {
    /** Name of the strategy that the chosen ones make, where the case does not have it yet. */
    private static final String NAME = "opportunities";

    public OpportunityAnswer {
        windows = List.copyOf(windows);
        found = List.copyOf(found);
        chosen = List.copyOf(chosen);
    }

    /** The chosen ones as a strategy that can be added to the case. */
    public Strategy strategy() {
        return OpportunityChoice.strategy(of.freeStrategyName(NAME), chosen);
    }
}
