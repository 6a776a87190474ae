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
 * Kinds shared by district between clusters that are solved apart. The greatest amount of a district is never below a
 * mean of the greatest amounts of its clusters, so a bound holds when every cluster pays for an equal part of its own
 * greatest amount.
 */
public final class DistrictShares {
    private static final DistrictShares ALONE = new DistrictShares(Map.of(), false);

    private final Map<Gathering, Integer> users;
    private final boolean cautious;

    private DistrictShares(Map<Gathering, Integer> users, boolean cautious) {
        this.users = users;
        this.cautious = cautious;
    }

    /** Every cluster pays as if it were alone: what a schedule costs at most. */
    public static DistrictShares alone() {
        return ALONE;
    }

    /** Every cluster pays an equal part: what schedules cost at least. */
    public static DistrictShares equal(ResolvedCase resolved, Sharing sharing, List<int[]> clusters) {
        Map<Gathering, Integer> users = new HashMap<>();
        if (resolved.sharing().anyByDistrict()) {
            for (int[] cluster : clusters) {
                ofDistricts(resolved, sharing, cluster).forEach(of -> users.merge(of, 1, Integer::sum));
            }
        }
        return new DistrictShares(users, false);
    }

    /** What a cluster really shares with others of its district. */
    static Set<Gathering> ofDistricts(ResolvedCase resolved, Sharing sharing, int[] cluster) {
        Sharers sharers = Sharers.of(resolved, sharing);
        Set<Gathering> found = new HashSet<>();
        for (int asset : cluster) {
            for (Gathering of : sharers.of(asset)) {
                if (of.at().isOfDistrict(resolved) && of.at().phi(resolved) > 0) {
                    found.add(of);
                }
            }
        }
        return found;
    }

    /** Every cluster pays as if it were alone, and spends as if it shared none of these: a budget is kept for certain. */
    public DistrictShares cautious() {
        return new DistrictShares(users, true);
    }

    /** Whether what is spent counts no sharing, since others may share it. */
    boolean countsNone(Gathering of) {
        return cautious && users.getOrDefault(of, 1) > 1;
    }

    /** Whether clusters share anything. */
    public boolean open() {
        return users.values().stream().anyMatch(count -> count > 1);
    }

    /** The part of its greatest amount that a cluster pays: all of it but where other clusters share it too. */
    double part(Gathering of) {
        return users.isEmpty() || cautious ? 1 : 1.0 / users.getOrDefault(of, 1);
    }
}
