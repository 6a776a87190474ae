package nl.werkmetwerk.opportunity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/**
 * Which opportunities are wanted, and in which order (MODEL 11).
 *
 * @param from first calendar year that the first joint year may be
 * @param to last calendar year that it may be
 * @param ranking what comes first
 * @param top at most so many, from 0
 */
public record OpportunityChoice(int from, int to, Ranking ranking, int top) implements Serializable {
    /** All of them, by saving. */
    public static final OpportunityChoice ALL =
            new OpportunityChoice(Integer.MIN_VALUE, Integer.MAX_VALUE, Ranking.SAVING, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if {@code to} lies before {@code from} or {@code top} is negative */
    public OpportunityChoice {
        if (to < from) {
            throw new IllegalArgumentException("to (" + to + ") lies before from (" + from + ")");
        }
        if (top < 0) {
            throw new IllegalArgumentException("top (" + top + ") is not allowed: it is at least 0");
        }
    }

    /** Those wanted, in order. */
    public List<Opportunity> of(List<Opportunity> found) {
        return found.stream()
                .filter(one -> one.firstJointYear() >= from && one.firstJointYear() <= to)
                .sorted(ranking.order())
                .limit(top)
                .toList();
    }

    /**
     * The strategy that names the works of the first joint year of every opportunity and nothing else. In a section of one
     * of them it saves {@code savingFirst} against {@code separate}, where nothing is shared beyond the section.
     *
     * @param name of the strategy
     * @param chosen each of another section
     */
    public static Strategy strategy(String name, List<Opportunity> chosen) {
        List<Works> works = new ArrayList<>();
        for (Opportunity one : chosen) {
            works.add(new Works(one.firstJointYear(), one.assets(), Map.of()));
        }
        works.sort(Comparator.comparingInt(Works::year));
        return Strategy.explicit(name, works);
    }
}
