package nl.werkmetwerk.model.neighbourhood;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.werkmetwerk.model.check.Ids;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.check.Problem.Rule;

/** Measures that need one another in a ring: none of them could ever be chosen (MODEL-practice 12.2). */
final class NeedsRules {
    private final List<Measure> catalogue;
    private final Ids<Measure> measures;
    private final Set<String> told = new HashSet<>();

    NeedsRules(List<Measure> catalogue, Ids<Measure> measures) {
        this.catalogue = catalogue;
        this.measures = measures;
    }

    /** Each ring of two or more once, at its first measure; found: the measures in order, the first again at the end. */
    List<Problem> cycles() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < catalogue.size(); i++) {
            List<String> ring = ring(catalogue.get(i).id());
            if (ring.size() > 2 && told.addAll(ring)) {
                String path = "package.catalogue[" + i + "].needs";
                problems.add(new Problem(Rule.NEEDS_CYCLE, path, String.join(" → ", ring), ring));
            }
        }
        return problems;
    }

    /** The shortest way from a measure by its needs back to it; empty where there is none. */
    private List<String> ring(String from) {
        List<List<String>> ways = new ArrayList<>(List.of(List.of(from)));
        Set<String> seen = new HashSet<>();
        for (int next = 0; next < ways.size(); next++) {
            List<String> way = ways.get(next);
            String last = way.get(way.size() - 1);
            for (String needed : measures.find(last).map(Measure::needs).orElse(List.of())) {
                List<String> longer = new ArrayList<>(way);
                longer.add(needed);
                if (needed.equals(from)) {
                    return longer;
                }
                if (seen.add(needed)) {
                    ways.add(longer);
                }
            }
        }
        return List.of();
    }
}
