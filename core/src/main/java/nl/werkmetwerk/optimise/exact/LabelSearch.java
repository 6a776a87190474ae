package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import nl.werkmetwerk.optimise.graph.Chain;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.resolved.ResolvedCase;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the years with all combinations of states that can still beat a known schedule. The total of a label is
 * the true cost so far plus the bound of what is left, which never falls along a schedule; of two labels with the same
 * states only the cheaper one is kept. With a width, the labels of least total are kept and the least total given up is
 * remembered: no schedule that was given up costs less.
 */
public final class LabelSearch {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final int NONE = -1;

    private final DualAscent dual;
    private final Cluster cluster;
    private final double least;
    private final int size;
    private final Cancellation cancellation;
    private final double[][] regretOfArc;
    private final int[][] arcOf;
    private double[][] slack = {};
    private final double[][] regret;
    private final int[][] parents;
    private final int[][] decisions;
    private final int[] next;
    private double givenUp;
    private double best;
    private int @Nullable [] bestDecisions;
    private int stuckYear;
    private int stuckAsset;

    LabelSearch(DualAscent dual, Cancellation cancellation) {
        this.dual = dual;
        cluster = dual.cluster();
        least = dual.bound();
        this.cancellation = cancellation;
        size = cluster.size();
        regret = new double[size][];
        regretOfArc = new double[size][];
        arcOf = new int[size][];
        for (int i = 0; i < size; i++) {
            regret[i] = new double[cluster.chains[i].labels];
            regretOfArc[i] = dual.regrets(i);
            arcOf[i] = arcOf(cluster.chains[i]);
        }
        parents = new int[cluster.years][];
        decisions = new int[cluster.years][];
        next = new int[size];
    }

    /** By state and label: the arc, or none. */
    private static int[] arcOf(Chain chain) {
        int[] arcOf = new int[chain.firstState[chain.years()] * chain.labels];
        Arrays.fill(arcOf, NONE);
        for (int group = 0; group + 1 < chain.firstArc.length; group++) {
            for (int arc = chain.firstArc[group]; arc < chain.firstArc[group + 1]; arc++) {
                arcOf[chain.from[arc] * chain.labels + group % chain.labels] = arc;
            }
        }
        return arcOf;
    }

    /**
     * Searches for a schedule that costs less than {@code cut}; decisions that none below it has are dropped for good.
     *
     * @param width most labels kept a year
     */
    void run(double cut, int width) {
        slack = dual.slack(cut);
        givenUp = NEVER;
        best = NEVER;
        bestDecisions = null;
        LabelLayer layer = new LabelLayer(size);
        LabelLayer following = new LabelLayer(size);
        layer.offer(new int[size], least, NONE, NONE);
        for (int year = 0; year < cluster.years; year++) {
            following.clear();
            if (cancellation.requested()) {
                giveUp(layer);
                return;
            }
            for (int label = 0; label < layer.count; label++) {
                expand(layer, label, year, cut, following);
            }
            if (following.count == 0 && layer.count > 0) {
                stuck(layer, year);
            }
            givenUp = Math.min(givenUp, following.keep(width));
            parents[year] = Arrays.copyOf(following.parent, following.count);
            decisions[year] = Arrays.copyOf(following.decision, following.count);
            LabelLayer swap = layer;
            layer = following;
            following = swap;
        }
        finish(layer);
    }

    /** Remembers an asset that can neither be kept nor renewed. */
    private void stuck(LabelLayer layer, int year) {
        stuckYear = year;
        for (int label = 0; label < layer.count; label++) {
            for (int i = 0; i < size; i++) {
                fillRegret(layer.states, label * size, i);
                if (!anyLeft(i)) {
                    stuckAsset = i;
                }
            }
        }
    }

    private boolean anyLeft(int i) {
        for (int label = 0; label < regret[i].length; label++) {
            if (regret[i][label] < NEVER) {
                return true;
            }
        }
        return false;
    }

    /** Where the last search found nothing allowed. */
    Conflict conflict(ResolvedCase resolved) {
        String asset = resolved.assets().get(cluster.assets[stuckAsset]).id();
        Conflict.Reason reason = cluster.rest.any() ? Conflict.Reason.MORATORIUM : Conflict.Reason.BUDGET;
        return new Conflict(asset, resolved.clock().calendar(stuckYear), reason);
    }

    private void giveUp(LabelLayer layer) {
        for (int label = 0; label < layer.count; label++) {
            givenUp = Math.min(givenUp, layer.total[label]);
        }
    }

    private void finish(LabelLayer layer) {
        int winner = -1;
        for (int label = 0; label < layer.count; label++) {
            if (layer.total[label] < best) {
                best = layer.total[label];
                winner = label;
            }
        }
        if (winner >= 0) {
            bestDecisions = new int[cluster.years];
            for (int year = cluster.years - 1; year >= 0; year--) {
                bestDecisions[year] = decisions[year][winner];
                winner = parents[year][winner];
            }
        }
    }

    private void expand(LabelLayer layer, int label, int year, double cut, LabelLayer into) {
        int at = label * size;
        for (int i = 0; i < size; i++) {
            fillRegret(layer.states, at, i);
        }
        double total = layer.total[label];
        double[] above = slack[year];
        int[] allowed = cluster.decision[year];
        for (int k = 0; k < above.length && total + above[k] < cut; k++) {
            int base = allowed[k] * size;
            double sum = total + above[k];
            for (int i = 0; i < size && sum < cut; i++) {
                sum += regret[i][cluster.label[base + i]];
            }
            if (sum < cut) {
                for (int i = 0; i < size; i++) {
                    int arc = arcOf[i][layer.states[at + i] * regret[i].length + cluster.label[base + i]];
                    next[i] = cluster.chains[i].to[arc];
                }
                into.offer(next, sum, label, allowed[k]);
            }
        }
    }

    private void fillRegret(int[] states, int at, int i) {
        Chain chain = cluster.chains[i];
        boolean waits = cluster.rest.any() && cluster.rest.waits(i, cluster.chains, states, at);
        int first = states[at + i] * chain.labels;
        for (int label = 0; label < chain.labels; label++) {
            int arc = arcOf[i][first + label];
            boolean shut = arc == NONE || (waits && label < chain.methods && chain.digs[label]);
            regret[i][label] = shut ? NEVER : regretOfArc[i][arc];
        }
    }

    /** Cost of the best schedule found, infinite when none was. */
    double best() {
        return best;
    }

    /** The decision of every year of the best schedule, null when none was found. */
    int @Nullable [] bestDecisions() {
        return bestDecisions;
    }

    /** No schedule below the cut that was given up on the way costs less; infinite when none was given up. */
    double givenUp() {
        return givenUp;
    }
}
