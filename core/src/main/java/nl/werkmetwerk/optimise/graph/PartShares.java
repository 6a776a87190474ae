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
 * Kinds shared between parts of a section that are bounded apart. The greatest amount of all is never below the mean of
 * the greatest amounts of the parts, so a bound holds when every part pays for an equal part of its own.
 */
public final class PartShares {
    /** There is one part. */
    public static final PartShares WHOLE = new PartShares(Map.of());

    private final Map<List<Integer>, Integer> users;

    private PartShares(Map<List<Integer>, Integer> users) {
        this.users = users;
    }

    /** Equal parts among those that use a kind. */
    static PartShares equal(ResolvedCase resolved, Sharing sharing, List<int[]> parts) {
        Map<List<Integer>, Integer> users = new HashMap<>();
        for (int[] part : parts) {
            Set<List<Integer>> used = new HashSet<>();
            for (int asset : part) {
                addUsed(resolved, sharing, asset, used);
            }
            used.forEach(key -> users.merge(key, 1, Integer::sum));
        }
        return new PartShares(users);
    }

    private static void addUsed(ResolvedCase resolved, Sharing sharing, int asset, Set<List<Integer>> used) {
        Methods methods = resolved.methods();
        int first = resolved.assets().firstMethod(asset);
        int end = resolved.assets().firstMethod(asset + 1);
        for (int line = methods.firstCost(first); line < methods.firstCost(end); line++) {
            used.add(key(resolved, sharing, 2 * methods.costKind(line), asset));
        }
        for (int line = methods.firstImpact(first); line < methods.firstImpact(end); line++) {
            used.add(key(resolved, sharing, 2 * methods.impactKind(line) + 1, asset));
        }
    }

    private static List<Integer> key(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        int project = sharing == Sharing.OWN ? resolved.assets().project(asset) : 0;
        return List.of(kind, resolved.assets().section(asset), project);
    }

    /** The part of the greatest amount of a kind that a part pays. */
    double ofCost(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        return users.isEmpty() ? 1 : 1.0 / users.getOrDefault(key(resolved, sharing, 2 * kind, asset), 1);
    }

    /** Likewise of an impact. */
    double ofImpact(ResolvedCase resolved, Sharing sharing, int kind, int asset) {
        return users.isEmpty() ? 1 : 1.0 / users.getOrDefault(key(resolved, sharing, 2 * kind + 1, asset), 1);
    }
}
