package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.resolved.ResolvedCase;

/** What a given schedule costs in a cluster: the way through its graph. */
public final class ScheduleCost {
    private final Cluster cluster;
    private final short[][] method;

    /** @param renewals asset, year number and method of each, of assets of the cluster */
    public ScheduleCost(Cluster cluster, ResolvedCase resolved, List<int[]> renewals) {
        this.cluster = cluster;
        method = new short[cluster.years][cluster.size()];
        for (short[] ofYear : method) {
            Arrays.fill(ofYear, (short) -1);
        }
        for (int[] renewal : renewals) {
            int i = Arrays.binarySearch(cluster.assets, renewal[0]);
            method[renewal[1]][i] = (short) (renewal[2] - resolved.assets().firstMethod(renewal[0]));
        }
    }

    /**
     * Present value at the prices of the cluster; infinite when it is not allowed there.
     *
     * @param renewals asset, year number and method of each, of assets of the cluster
     */
    public static double of(Cluster cluster, ResolvedCase resolved, List<int[]> renewals) {
        return new ScheduleCost(cluster, resolved, renewals).sum();
    }

    /** By year: the decision, of a schedule that is allowed. */
    public int[] decisions() {
        int[] decisions = new int[cluster.years];
        for (int year = 0; year < decisions.length; year++) {
            decisions[year] = cluster.decision[year][decision(year)];
        }
        return decisions;
    }

    /** Present value; infinite when it is not allowed. */
    public double sum() {
        int[] state = new int[cluster.size()];
        int[] next = new int[cluster.size()];
        double sum = 0;
        for (int year = 0; year < cluster.years; year++) {
            int k = decision(year);
            if (k < 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += cluster.cost[year][k];
            for (int i = 0; i < state.length; i++) {
                int label = cluster.label[cluster.decision[year][k] * state.length + i];
                int arc = arc(i, year, state[i], label);
                if (arc < 0 || waits(i, label, state)) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += cluster.chains[i].cost[arc];
                next[i] = cluster.chains[i].to[arc];
            }
            System.arraycopy(next, 0, state, 0, state.length);
        }
        for (int i = 0; i < state.length; i++) {
            sum += cluster.chains[i].end[state[i] - cluster.chains[i].firstState[cluster.years]];
        }
        return sum;
    }

    /** Whether works have to wait, given the states of all at the start of the year. */
    private boolean waits(int i, int label, int[] state) {
        Chain chain = cluster.chains[i];
        return cluster.rest.any()
                && label < chain.methods
                && chain.digs[label]
                && cluster.rest.waits(i, cluster.chains, state, 0);
    }

    private int decision(int year) {
        for (int k = 0; k < cluster.decision[year].length; k++) {
            if (fits(cluster.decision[year][k] * cluster.size(), method[year])) {
                return k;
            }
        }
        return -1;
    }

    private boolean fits(int base, short[] asked) {
        for (int i = 0; i < asked.length; i++) {
            int label = cluster.label[base + i];
            boolean renews = label < cluster.chains[i].methods;
            if (renews ? label != asked[i] : asked[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private int arc(int i, int year, int state, int label) {
        Chain chain = cluster.chains[i];
        int group = year * chain.labels + label;
        int arc = Arrays.binarySearch(chain.from, chain.firstArc[group], chain.firstArc[group + 1], state);
        return Math.max(arc, -1);
    }
}
