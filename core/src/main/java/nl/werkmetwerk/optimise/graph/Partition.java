package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Divides the assets into clusters that have nothing to do with each other: no shared kind, no coordination, no damage
 * and no moratorium between them. What budgets and district-wide kinds do between clusters is left out.
 */
public final class Partition {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final int[] parent;

    private Partition(ResolvedCase resolved, Sharing sharing) {
        this.resolved = resolved;
        this.sharing = sharing;
        parent = new int[resolved.assets().count()];
        for (int asset = 0; asset < parent.length; asset++) {
            parent[asset] = asset;
        }
    }

    /** The clusters, each in order of asset, in order of their first asset. */
    public static List<int[]> of(ResolvedCase resolved, Sharing sharing) {
        Partition partition = new Partition(resolved, sharing);
        for (int section = 0; section < resolved.sectionCount(); section++) {
            partition.joinSharing(section);
            partition.joinPairs(section);
        }
        return partition.clusters();
    }

    private int root(int asset) {
        int root = asset;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private void joinSharing(int section) {
        Map<Long, Integer> users = new HashMap<>();
        Methods methods = resolved.methods();
        Assets assets = resolved.assets();
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            int first = assets.firstMethod(asset);
            int end = assets.firstMethod(asset + 1);
            for (int line = methods.firstCost(first); line < methods.firstCost(end); line++) {
                int kind = methods.costKind(line);
                if (!resolved.sharing().byDistrict(kind) && resolved.sharing().inSection(section, kind) > 0) {
                    joinUsers(users, 2L * kind, asset);
                }
            }
            for (int line = methods.firstImpact(first); line < methods.firstImpact(end); line++) {
                int kind = methods.impactKind(line);
                if (resolved.impactPrice(asset, kind) > 0 && resolved.sharing().impactInSection(section, kind) > 0) {
                    joinUsers(users, 2L * kind + 1, asset);
                }
            }
        }
    }

    private void joinUsers(Map<Long, Integer> users, long kind, int asset) {
        int project = sharing == Sharing.OWN ? resolved.assets().project(asset) : 0;
        Integer other = users.putIfAbsent(kind * resolved.projects().count() + project, asset);
        if (other != null) {
            join(asset, other);
        }
    }

    private void joinPairs(int section) {
        List<Moratorium> moratoria = resolved.source().constraints().moratoria();
        for (int a = resolved.firstAsset(section); a < resolved.firstAsset(section + 1); a++) {
            for (int b = a + 1; b < resolved.firstAsset(section + 1); b++) {
                boolean met = coordinate(a, b) || harms(a, b) || harms(b, a);
                if (met || Rest.rest(resolved, moratoria, a, b) + Rest.rest(resolved, moratoria, b, a) > 0) {
                    join(a, b);
                }
            }
        }
    }

    private boolean coordinate(int a, int b) {
        return sharing == Sharing.ALL
                && resolved.source().jointWorks().coordinationRate() > 0
                && resolved.assets().discipline(a) != resolved.assets().discipline(b)
                && digs(a)
                && digs(b);
    }

    private boolean harms(int by, int to) {
        Assets assets = resolved.assets();
        return resolved.damage().kept(to, assets.discipline(by)) < 1 && digs(by);
    }

    private boolean digs(int asset) {
        for (int m = resolved.assets().firstMethod(asset); m < resolved.assets().firstMethod(asset + 1); m++) {
            if (resolved.methods().digs(m)) {
                return true;
            }
        }
        return false;
    }

    private List<int[]> clusters() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int asset = 0; asset < parent.length; asset++) {
            members.computeIfAbsent(root(asset), root -> new ArrayList<>()).add(asset);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
