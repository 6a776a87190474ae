package nl.werkmetwerk.optimise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;

/**
 * Rules to be tried (MODEL-practice 13.5): who leads, who is taken along, how far ahead and how long to wait.
 *
 * @param within years ahead, each 0 or more; tried in ascending order
 * @param waits years to wait, each 0 or more; tried in ascending order
 */
public record RuleGrid(List<Integer> within, List<Integer> waits) implements Serializable {
    /** What is tried unless something else is asked for: bringing forward only, for waiting past a life is mostly saving time. */
    public static final RuleGrid DEFAULT = new RuleGrid(List.of(0, 3, 5, 10, 15), List.of(0));

    /** @throws IllegalArgumentException if a number of years is negative or beyond measure, or there are none */
    public RuleGrid {
        within = ascending(within, "within");
        waits = ascending(waits, "wait");
    }

    private static List<Integer> ascending(List<Integer> years, String name) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException(name + " has no years");
        }
        years.forEach(each -> Require.atMost(Require.atLeast(each, 0, name), Require.MOST_YEARS, name));
        return years.stream().sorted().distinct().toList();
    }

    /** All rules for the disciplines of a case, in the order in which they are tried. */
    public List<Rule> rules(Case of) {
        List<Rule> rules = new ArrayList<>();
        List<List<String>> named = named(of);
        for (List<String> lead : named) {
            for (List<String> take : named) {
                if (lead.isEmpty() || !lead.equals(take)) {
                    add(lead, take, rules);
                }
            }
        }
        return List.copyOf(rules);
    }

    /** Each discipline, in the order of its first asset; then all, which is the empty list. */
    private static List<List<String>> named(Case of) {
        Stream<List<String>> single =
                of.assets().stream().map(Asset::discipline).distinct().map(List::of);
        return Stream.concat(single, Stream.of(List.<String>of())).toList();
    }

    private void add(List<String> lead, List<String> take, List<Rule> rules) {
        for (int ahead : within) {
            for (int wait : waits) {
                if (ahead > 0 || wait > 0) {
                    rules.add(new Rule(lead, take, ahead, wait, Condition.ALWAYS));
                }
            }
        }
    }
}
