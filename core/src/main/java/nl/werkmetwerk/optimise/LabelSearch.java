package nl.werkmetwerk.optimise;

import java.util.Arrays;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Goes through the years with all combinations of states that can still beat a known schedule. The total of a label is
 * the true cost so far plus the bound of what is left, which never falls along a schedule; of two labels with the same
 * states only the cheaper one is kept. With a width, the labels of least total are kept and the least total given up is
 * remembered: no schedule that was given up costs less.
 */
final class LabelSearch {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Cluster cluster;
    private final DualAscent dual;
    private final int size;
    private final Cancellation cancellation;
    private final double[][] regret;
    private final int[][] parents;
    private final int[][] decisions;
    private final int[] next;
    private double givenUp;
    private double best;
    private int[] bestDecisions;
    private int stuckYear;
    private int stuckAsset;

    LabelSearch(Cluster cluster, DualAscent dual, Cancellation cancellation) {
        this.cluster = cluster;
        this.dual = dual;
        this.cancellation = cancellation;
        size = cluster.size();
        regret = new double[size][];
        for (int i = 0; i < size; i++) {
            regret[i] = new double[cluster.chains[i].labels];
        }
        parents = new int[cluster.years][];
        decisions = new int[cluster.years][];
        next = new int[size];
    }

    /**
     * Searches for a schedule that costs less than {@code cut}.
     *
     * @param slack by year: what decisions cost above their prices, ascending
     * @param width most labels kept a year
     */
    void run(double[][] slack, double cut, int width) {
        givenUp = NEVER;
        best = NEVER;
        bestDecisions = null;
        LabelLayer layer = new LabelLayer(size);
        LabelLayer following = new LabelLayer(size);
        layer.offer(new int[size], dual.bound(), -1, -1);
        for (int year = 0; year < cluster.years; year++) {
            following.clear();
            if (cancellation.requested()) {
                giveUp(layer);
                return;
            }
            for (int label = 0; label < layer.count; label++) {
                expand(layer, label, year, slack[year], cut, following);
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
                fillRegret(layer.states, label * size, i, year);
                if (!anyLeft(i, 0)) {
                    stuckAsset = i;
                }
            }
        }
    }

    private boolean anyLeft(int i, int firstLabel) {
        for (int label = firstLabel; label < regret[i].length; label++) {
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

    private void expand(LabelLayer layer, int label, int year, double[] slack, double cut, LabelLayer into) {
        int at = label * size;
        for (int i = 0; i < size; i++) {
            fillRegret(layer.states, at, i, year);
        }
        double total = layer.total[label];
        for (int k = 0; k < slack.length && total + slack[k] < cut; k++) {
            int base = cluster.decision[year][k] * size;
            double sum = total + slack[k];
            for (int i = 0; i < size && sum < cut; i++) {
                sum += regret[i][cluster.label[base + i]];
            }
            if (sum < cut) {
                for (int i = 0; i < size; i++) {
                    Chain chain = cluster.chains[i];
                    next[i] = chain.target[layer.states[at + i] * chain.labels + cluster.label[base + i]];
                }
                into.offer(next, sum, label, cluster.decision[year][k]);
            }
        }
    }

    private void fillRegret(int[] states, int at, int i, int year) {
        Chain chain = cluster.chains[i];
        boolean waits = cluster.rest.any() && cluster.rest.waits(i, cluster.chains, states, at);
        for (int label = 0; label < chain.labels; label++) {
            boolean shut = waits && label < chain.methods && chain.digs[label];
            regret[i][label] = shut ? NEVER : Math.max(0, dual.regret(i, year, states[at + i], label));
        }
    }

    /** Cost of the best schedule found, infinite when none was. */
    double best() {
        return best;
    }

    /** The decision of every year of the best schedule, null when none was found. */
    int[] bestDecisions() {
        return bestDecisions;
    }

    /** No schedule below the cut that was given up on the way costs less; infinite when none was given up. */
    double givenUp() {
        return givenUp;
    }
}
