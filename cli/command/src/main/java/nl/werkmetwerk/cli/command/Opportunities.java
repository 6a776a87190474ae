package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.opportunity.Opportunity;
import nl.werkmetwerk.opportunity.OpportunityChoice;
import nl.werkmetwerk.opportunity.OpportunityFinder;
import nl.werkmetwerk.report.Stamp;
import nl.werkmetwerk.report.opportunity.OpportunityList;

/** The opportunities of a scenario as commands ask for them. */
final class Opportunities {
    /** Windows tried when none is asked for (MODEL 11). */
    static final List<Integer> WINDOWS = List.of(5, 10);

    private Opportunities() {}

    static OpportunityList of(
            Scenario scenario, OpportunityChoice choice, List<Integer> windows, int threads, Stamp stamp) {
        List<Integer> tried = windows.stream().distinct().sorted().toList();
        List<Opportunity> found = OpportunityFinder.find(scenario.of(), tried, threads);
        return new OpportunityList(scenario.of(), tried, found, choice.of(found), scenario.geometries(), stamp);
    }
}
