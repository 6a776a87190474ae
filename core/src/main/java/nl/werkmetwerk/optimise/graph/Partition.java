package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.constraint.Moratorium;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.Coordination;
import nl.werkmetwerk.together.Gathering;
import nl.werkmetwerk.together.LocalKind;
import nl.werkmetwerk.together.Sharers;
import nl.werkmetwerk.together.Sort;

/**
 * Divides the assets into clusters that have nothing to do with each other: no shared kind, no coordination, no damage
 * and no moratorium between them. What budgets and district-wide kinds do between clusters is left out.
 */
public final class Partition {
    private final ResolvedCase resolved;
    private final Sharers sharers;
    private final int[] parent;

    private Partition(ResolvedCase resolved, Sharing sharing) {
        this.resolved = resolved;
        sharers = Sharers.of(resolved, sharing);
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
        Map<Gathering, Integer> users = new HashMap<>();
        for (int asset = resolved.firstAsset(section); asset < resolved.firstAsset(section + 1); asset++) {
            for (Gathering of : sharers.of(asset)) {
                Integer other = matters(asset, of.at()) ? users.putIfAbsent(of, asset) : null;
                if (other != null) {
                    join(asset, other);
                }
            }
        }
    }

    /** Whether sharing a kind on the section changes what the works of an asset cost. */
    private boolean matters(int asset, LocalKind at) {
        boolean priced = at.sort() == Sort.COMPONENT || resolved.impactPrice(asset, at.kind()) > 0;
        return priced && !at.isOfDistrict(resolved) && at.phi(resolved) > 0;
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
        return resolved.coordinationRate() > 0 && Coordination.isPossible(resolved, sharers, a, b);
    }

    private boolean harms(int by, int to) {
        Assets assets = resolved.assets();
        return resolved.damage().kept(to, assets.discipline(by)) < 1 && resolved.canDig(by);
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
