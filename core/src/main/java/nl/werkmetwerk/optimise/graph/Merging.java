package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.together.Gathering;

/**
 * Puts clusters together that a budget or a district couples, where they are so few that the whole can be decided on at
 * once; others stay apart.
 */
public final class Merging {
    /** Most decisions a year of a merged cluster. */
    private static final long MOST_DECISIONS = 600;

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final List<int[]> clusters;
    private final int[] group;

    private Merging(ResolvedCase resolved, Sharing sharing, List<int[]> clusters) {
        this.resolved = resolved;
        this.sharing = sharing;
        this.clusters = clusters;
        group = new int[clusters.size()];
        Arrays.setAll(group, i -> i);
    }

    /** The clusters, merged where that helps. */
    public static List<int[]> of(ResolvedCase resolved, Sharing sharing, List<int[]> clusters) {
        Merging merging = new Merging(resolved, sharing, clusters);
        merging.joinDistricts();
        merging.joinBudgets();
        return merging.merged();
    }

    /** Whether all assets that a budget covers are in one cluster. */
    public static boolean holds(ResolvedCase resolved, List<int[]> clusters, Budget budget) {
        int users = 0;
        for (int[] cluster : clusters) {
            users += pays(resolved, cluster, budget) ? 1 : 0;
        }
        return users <= 1;
    }

    /** Whether a budget pays for an asset of a cluster. */
    public static boolean pays(ResolvedCase resolved, int[] cluster, Budget budget) {
        return Arrays.stream(cluster)
                .anyMatch(asset -> budget.covers(resolved.assets().get(asset)));
    }

    private void joinDistricts() {
        if (resolved.sharing().anyByDistrict()) {
            Map<Gathering, Integer> users = new HashMap<>();
            for (int i = 0; i < group.length; i++) {
                for (Gathering of : DistrictShares.ofDistricts(resolved, sharing, clusters.get(i))) {
                    Integer other = users.putIfAbsent(of, i);
                    join(i, other == null ? i : other);
                }
            }
        }
    }

    private void joinBudgets() {
        for (Budget budget : resolved.source().constraints().budgets()) {
            int first = -1;
            for (int i = 0; i < group.length; i++) {
                if (pays(resolved, clusters.get(i), budget)) {
                    first = first < 0 ? i : first;
                    join(i, first);
                }
            }
        }
    }

    private int root(int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private void join(int i, int j) {
        int a = root(i);
        int b = root(j);
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private List<int[]> merged() {
        Map<Integer, List<int[]>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(root(i), root -> new ArrayList<>()).add(clusters.get(i));
        }
        List<int[]> merged = new ArrayList<>();
        for (List<int[]> parts : members.values()) {
            int[] whole = parts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
            if (parts.size() == 1 || Decisions.count(resolved, whole) <= MOST_DECISIONS) {
                merged.add(whole);
            } else {
                merged.addAll(parts);
            }
        }
        return merged;
    }
}
