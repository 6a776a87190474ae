package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Divides a cluster with too many decisions into parts that are small enough, the dearest assets together. */
public final class ClusterParts {
    /** Most decisions a year of a cluster that is solved exactly. */
    static final long MOST_DECISIONS = 16_384;

    /** Most decisions a year of a part: parts only give a bound and a first plan. */
    public static final long MOST_OF_PART = 512;

    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final int[] assets;
    private final long most;

    private ClusterParts(ResolvedCase resolved, Sharing sharing, int[] assets, long most) {
        this.most = most;
        this.resolved = resolved;
        this.sharing = sharing;
        this.assets = assets;
    }

    /** Whether a cluster is too large to be solved as a whole. */
    public static boolean tooLarge(ResolvedCase resolved, int[] assets) {
        return Decisions.count(resolved, assets) > MOST_DECISIONS;
    }

    /**
     * The parts of a cluster.
     *
     * @param most decisions a year of a part, unless one asset has more
     */
    public static List<ClusterPart> of(ResolvedCase resolved, Sharing sharing, int[] assets, long most) {
        return new ClusterParts(resolved, sharing, assets, most).parts();
    }

    private List<ClusterPart> parts() {
        List<int[]> members = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int asset : byCost()) {
            open.add(asset);
            if (open.size() > 1 && Decisions.count(resolved, withOthers(sorted(open))) > most) {
                open.remove(open.size() - 1);
                members.add(sorted(open));
                open = new ArrayList<>(List.of(asset));
            }
        }
        members.add(sorted(open));
        PartShares shares = PartShares.equal(resolved, sharing, members);
        return members.stream().map(part -> part(part, shares)).toList();
    }

    private int[] byCost() {
        return Arrays.stream(assets)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(asset -> -cost(asset))
                        .thenComparingInt(asset -> asset))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double cost(int asset) {
        Methods methods = resolved.methods();
        int first = resolved.assets().firstMethod(asset);
        double sum = 0;
        for (int line = methods.firstCost(first); line < methods.firstCost(first + 1); line++) {
            sum += methods.costAmount(line);
        }
        return sum;
    }

    private static int[] sorted(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private ClusterPart part(int[] own, PartShares shares) {
        int[] all = withOthers(own);
        boolean[] others = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            others[i] = Arrays.binarySearch(own, all[i]) < 0;
        }
        return new ClusterPart(all, others, shares, false);
    }

    /** With one digging asset of every discipline and section outside that can harm one of them. */
    private int[] withOthers(int[] own) {
        TreeMap<List<Integer>, Integer> harming = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(key -> key.get(0)).thenComparingInt(key -> key.get(1)));
        for (int asset : assets) {
            if (Arrays.binarySearch(own, asset) < 0 && resolved.canDig(asset) && harms(asset, own)) {
                Assets all = resolved.assets();
                harming.putIfAbsent(List.of(all.section(asset), all.discipline(asset)), asset);
            }
        }
        TreeSet<Integer> whole = new TreeSet<>(harming.values());
        Arrays.stream(own).forEach(whole::add);
        return whole.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean harms(int by, int[] own) {
        Assets all = resolved.assets();
        return Arrays.stream(own)
                .anyMatch(to -> all.section(to) == all.section(by)
                        && resolved.damage().suffers(to)
                        && resolved.damage().kept(to, all.discipline(by)) < 1);
    }
}
