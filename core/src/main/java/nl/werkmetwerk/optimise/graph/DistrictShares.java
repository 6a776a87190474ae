package nl.werkmetwerk.optimise.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Kinds shared by district between clusters that are solved apart. The greatest amount of a district is never below a
 * mean of the greatest amounts of its clusters, so a bound holds when every cluster pays for an equal part of its own
 * greatest amount.
 */
public final class DistrictShares {
    private static final DistrictShares ALONE = new DistrictShares(Map.of(), false);

    private final Map<List<Integer>, Integer> users;
    private final boolean cautious;

    private DistrictShares(Map<List<Integer>, Integer> users, boolean cautious) {
        this.users = users;
        this.cautious = cautious;
    }

    /** Every cluster pays as if it were alone: what a schedule costs at most. */
    public static DistrictShares alone() {
        return ALONE;
    }

    /** Every cluster pays an equal part: what schedules cost at least. */
    public static DistrictShares equal(ResolvedCase resolved, Sharing sharing, List<int[]> clusters) {
        Map<List<Integer>, Integer> users = new HashMap<>();
        if (resolved.sharing().anyByDistrict()) {
            for (int[] cluster : clusters) {
                pools(resolved, sharing, cluster).forEach(pool -> users.merge(pool, 1, Integer::sum));
            }
        }
        return new DistrictShares(users, false);
    }

    /** The pools of a cluster: kind, district and project, of kinds that are really shared by district. */
    static Set<List<Integer>> pools(ResolvedCase resolved, Sharing sharing, int[] cluster) {
        Set<List<Integer>> pools = new HashSet<>();
        Methods methods = resolved.methods();
        for (int asset : cluster) {
            int end = methods.firstCost(resolved.assets().firstMethod(asset + 1));
            for (int line = methods.firstCost(resolved.assets().firstMethod(asset)); line < end; line++) {
                int kind = methods.costKind(line);
                if (resolved.sharing().byDistrict(kind) && resolved.sharing().inDistrict(kind) > 0) {
                    pools.add(pool(resolved, sharing, kind, asset));
                }
            }
        }
        return pools;
    }

    private static List<Integer> pool(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        int project = sharing == Sharing.OWN ? resolved.assets().project(asset) : 0;
        return List.of(kind, resolved.district(resolved.assets().section(asset)), project);
    }

    /** Every cluster pays as if it were alone, and spends as if it shared none of these: a budget is kept for certain. */
    public DistrictShares cautious() {
        return new DistrictShares(users, true);
    }

    /** Whether what is spent counts no sharing of a kind, since others may share it. */
    boolean countsNone(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        return cautious && users.getOrDefault(pool(resolved, sharing, kind, asset), 1) > 1;
    }

    /** Whether clusters share anything. */
    public boolean open() {
        return users.values().stream().anyMatch(count -> count > 1);
    }

    /** The part of its greatest amount of a kind shared by district that a cluster pays. */
    double part(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        return users.isEmpty() || cautious ? 1 : 1.0 / users.getOrDefault(pool(resolved, sharing, kind, asset), 1);
    }
}
