package nl.werkmetwerk.optimise.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.Gathering;
import nl.werkmetwerk.together.Sharers;

/**
 * Kinds shared between parts of a section that are bounded apart. The greatest amount of all is never below the mean of
 * the greatest amounts of the parts, so a bound holds when every part pays for an equal part of its own.
 */
public final class PartShares {
    /** There is one part. */
    public static final PartShares WHOLE = new PartShares(Map.of());

    private final Map<Gathering, Integer> users;

    private PartShares(Map<Gathering, Integer> users) {
        this.users = users;
    }

    /** Equal parts among those that use a kind. */
    static PartShares equal(ResolvedCase resolved, Sharing sharing, List<int[]> parts) {
        Sharers sharers = Sharers.of(resolved, sharing);
        Map<Gathering, Integer> users = new HashMap<>();
        for (int[] part : parts) {
            Set<Gathering> used = new HashSet<>();
            for (int asset : part) {
                used.addAll(sharers.of(asset));
            }
            used.forEach(of -> users.merge(of, 1, Integer::sum));
        }
        return new PartShares(users);
    }

    /** The part of the greatest amount that a part of the section pays. */
    double part(Gathering of) {
        return users.isEmpty() ? 1 : 1.0 / users.getOrDefault(of, 1);
    }
}
