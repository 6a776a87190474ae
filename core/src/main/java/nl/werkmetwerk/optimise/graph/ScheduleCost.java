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
        double sum = 0;
        for (int year = 0; year < cluster.years; year++) {
            int k = decision(year);
            if (k < 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += cluster.cost[year][k];
            for (int i = 0; i < state.length; i++) {
                int arc = arc(i, year, state[i], cluster.label[cluster.decision[year][k] * state.length + i]);
                if (arc < 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += cluster.chains[i].cost[arc];
                state[i] = cluster.chains[i].to[arc];
            }
        }
        for (int i = 0; i < state.length; i++) {
            sum += cluster.chains[i].end[state[i] - cluster.chains[i].firstState[cluster.years]];
        }
        return sum;
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
