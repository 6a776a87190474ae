package nl.werkmetwerk.study;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.opportunity.YearPlan;
import nl.werkmetwerk.opportunity.YearWork;

/**
 * What does one year bring under a strategy, what could join, and what does waiting cost? (MODEL 11)
 *
 * @param strategy its name
 * @param year calendar year
 */
public record YearStudy(String strategy, int year) implements Study<List<YearWork>> {
    /** @throws IllegalArgumentException if the case has no such strategy or year */
    @Override
    public List<YearWork> run(Case of, Run run) {
        return List.copyOf(YearPlan.of(of, Chosen.strategy(of, strategy), year));
    }
}
