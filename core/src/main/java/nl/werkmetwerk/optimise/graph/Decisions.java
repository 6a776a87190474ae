package nl.werkmetwerk.optimise.graph;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.DamageTable;
import nl.werkmetwerk.resolved.Methods;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Everything that can be done in one year to the assets of a cluster: each is kept or renewed by one of its methods.
 * Decision 0 keeps all. For each decision every asset has its label in its {@link Chain}: the method, or the damage that
 * the others do to it.
 */
public final class Decisions {
    /** One asset: its number and how it is labelled. */
    private final int[] assets;

    private final int[] ways;
    private final int count;
    private final char[] label;
    private final double[][] kept;

    /** @param assets of a cluster, in order of number; few enough, see {@link #count(ResolvedCase, int[])} */
    Decisions(ResolvedCase resolved, int[] assets) {
        this.assets = assets;
        ways = new int[assets.length];
        for (int i = 0; i < assets.length; i++) {
            ways[i] = ways(resolved, assets[i]);
        }
        count = (int) count(resolved, assets);
        label = new char[count * assets.length];
        kept = new double[assets.length][];
        fill(resolved);
    }

    /** How many there are, at most {@code Long.MAX_VALUE}. */
    static long count(ResolvedCase resolved, int[] assets) {
        long count = 1;
        for (int asset : assets) {
            int choices = 1 + ways(resolved, asset);
            if (count > Long.MAX_VALUE / choices) {
                return Long.MAX_VALUE;
            }
            count *= choices;
        }
        return count;
    }

    private static int ways(ResolvedCase resolved, int asset) {
        return resolved.assets().firstMethod(asset + 1) - resolved.assets().firstMethod(asset);
    }

    private void fill(ResolvedCase resolved) {
        int size = assets.length;
        List<List<Double>> patterns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            patterns.add(new ArrayList<>(List.of(1.0)));
        }
        int[] method = new int[size];
        for (int decision = 0; decision < count; decision++) {
            unpack(resolved, decision, method);
            for (int i = 0; i < size; i++) {
                int own = method[i] >= 0
                        ? method[i] - resolved.assets().firstMethod(assets[i])
                        : ways[i] + pattern(patterns.get(i), kept(resolved, method, i));
                label[decision * size + i] = (char) own;
            }
        }
        for (int i = 0; i < size; i++) {
            kept[i] = patterns.get(i).stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** The method number of each asset under a decision, −1 where it is kept. */
    void unpack(ResolvedCase resolved, int decision, int[] method) {
        int rest = decision;
        for (int i = 0; i < assets.length; i++) {
            int choice = rest % (1 + ways[i]);
            rest /= 1 + ways[i];
            method[i] = choice == 0 ? -1 : resolved.assets().firstMethod(assets[i]) + choice - 1;
        }
    }

    private static int pattern(List<Double> patterns, double kept) {
        int known = patterns.indexOf(kept);
        if (known < 0) {
            known = patterns.size();
            patterns.add(kept);
        }
        return known;
    }

    /** The part of its remaining life that an asset keeps, multiplied in the order of the engine (MODEL 3.4). */
    private double kept(ResolvedCase resolved, int[] method, int i) {
        Assets all = resolved.assets();
        DamageTable damage = resolved.damage();
        double kept = 1;
        if (damage.suffers(assets[i])) {
            for (int j = 0; j < assets.length; j++) {
                if (digsBeside(resolved, method, i, j) && !dugBefore(resolved, method, i, j)) {
                    kept *= damage.kept(assets[i], all.discipline(assets[j]));
                }
            }
        }
        return kept;
    }

    private boolean digsBeside(ResolvedCase resolved, int[] method, int i, int j) {
        Methods methods = resolved.methods();
        return j != i
                && method[j] >= 0
                && methods.digs(method[j])
                && resolved.assets().section(assets[j]) == resolved.assets().section(assets[i]);
    }

    private boolean dugBefore(ResolvedCase resolved, int[] method, int i, int j) {
        for (int earlier = 0; earlier < j; earlier++) {
            if (digsBeside(resolved, method, i, earlier)
                    && resolved.assets().discipline(assets[earlier])
                            == resolved.assets().discipline(assets[j])) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return count;
    }

    /** By decision, then asset of the cluster: its label. */
    char[] labels() {
        return label;
    }

    /** By damage pattern of an asset: the part of the remaining life that is kept. */
    double[] kept(int i) {
        return kept[i];
    }
}
