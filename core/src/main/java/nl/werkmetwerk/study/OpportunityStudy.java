package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.OpportunityFinder;

/**
 * Where does combining pay, when and with whom? (MODEL 11)
 *
 * @param windows years to try, each 0 or more; at least one
 * @param choice which are wanted, in which order
 */
public record OpportunityStudy(List<Integer> windows, OpportunityChoice choice) implements Study<OpportunityAnswer> {
    /** All of them, with windows of five and ten years. */
    public static final OpportunityStudy DEFAULT = new OpportunityStudy(List.of(5, 10), OpportunityChoice.ALL);

    public OpportunityStudy {
        windows = windows.stream().distinct().sorted().toList();
    }

    @Override
    public OpportunityAnswer run(Case of, Run run) {
        List<Opportunity> found = OpportunityFinder.find(of, windows, run.threads());
        return new OpportunityAnswer(of, windows, found, choice.of(found));
    }
}
