package nl.werkmetwerk.model.plan;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Condition;

/**
 * What goes along with what, and what waits for what, as practice says it (MODEL 4.8): when the sewer goes, take the road
 * that has ten years to go or less; let the lighting wait five years at most for the road.
 *
 * @param lead disciplines that others go along with or wait for; empty: every one
 * @param take disciplines that go along or wait; empty: every one
 * @param within an asset goes along when it is due within so many years, 0 or more
 * @param waitAtMost an asset that is due waits so many years at most ({@code wait} in the file), 0 or more
 * @param when only on sections that meet it
 */
public record Rule(List<String> lead, List<String> take, int within, int waitAtMost, Condition when)
        implements Serializable {
    /** @throws IllegalArgumentException if a number of years is negative */
    public Rule {
        lead = List.copyOf(lead);
        take = List.copyOf(take);
        Require.atMost(Require.atLeast(within, 0, "within"), Require.MOST_YEARS, "within");
        Require.atMost(Require.atLeast(waitAtMost, 0, "wait"), Require.MOST_YEARS, "wait");
    }

    /** A window: whoever is due within so many years goes along with whoever opens the section. */
    public static Rule within(int years) {
        return new Rule(List.of(), List.of(), years, 0, Condition.ALWAYS);
    }

    /** Whether others go along with a discipline, or wait for it. */
    public boolean leads(String discipline) {
        return lead.isEmpty() || lead.contains(discipline);
    }

    /** Whether a discipline goes along, or waits. */
    public boolean takes(String discipline) {
        return take.isEmpty() || take.contains(discipline);
    }
}
