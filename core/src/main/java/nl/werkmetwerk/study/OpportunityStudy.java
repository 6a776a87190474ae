package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunities;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.OpportunityFinder;

/**
 * Where does combining pay, when and with whom, and why not elsewhere? (MODEL 11)
 *
 * @param windows years to try, each 0 or more; at least one, or none where a strategy is tried
 * @param strategy name of the strategy to try instead
 * @param choice which are wanted, in which order
 */
public record OpportunityStudy(List<Integer> windows, Optional<String> strategy, OpportunityChoice choice)
        implements Study<OpportunityAnswer> {
    /** All of them, with windows of five and ten years. */
    public static final OpportunityStudy DEFAULT =
            new OpportunityStudy(List.of(5, 10), Optional.empty(), OpportunityChoice.ALL);

    /** @throws IllegalArgumentException if both windows and a strategy are to be tried */
    public OpportunityStudy {
        windows = windows.stream().distinct().sorted().toList();
        if (strategy.isPresent() && !windows.isEmpty()) {
            throw new IllegalArgumentException("windows (" + windows + ") and a strategy are not tried together");
        }
    }

    /** @throws IllegalArgumentException if the case has no such strategy, or there is nothing to try */
    @Override
    public OpportunityAnswer run(Case of, Run run) {
        Opportunities all = strategy.map(name -> OpportunityFinder.under(of, Chosen.strategy(of, name), run.threads()))
                .orElseGet(() -> OpportunityFinder.find(of, windows, run.threads()));
        return new OpportunityAnswer(of, windows, strategy, all.found(), choice.of(all.found()), all.reasons());
    }
}
