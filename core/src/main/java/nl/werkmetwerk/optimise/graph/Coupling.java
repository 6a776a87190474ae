package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/**
 * What two assets of a cluster have to do with each other, by works that they share and by damage: which to look at as
 * one first.
 */
public final class Coupling {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Part of what an asset costs alone that the damage of another's works is taken to be worth. */
    private static final double HARM = 0.2;

    private final Chain[] chains;
    private final int[] assets;
    private final double[] alone;
    private final double[][] both;

    /** @param cluster with the decisions of the first year all there */
    public Coupling(Cluster cluster) {
        int size = cluster.size();
        assets = cluster.assets;
        chains = cluster.chains;
        alone = new double[size];
        both = new double[size][size];
        Arrays.fill(alone, NEVER);
        for (double[] row : both) {
            Arrays.fill(row, NEVER);
        }
        for (int k = 0; k < cluster.decision[0].length; k++) {
            take(cluster, cluster.decision[0][k], cluster.cost[0][k]);
        }
    }

    private void take(Cluster cluster, int decision, double cost) {
        int count = 0;
        int last = 0;
        int first = 0;
        for (int i = 0; i < alone.length; i++) {
            if (cluster.label[decision * alone.length + i] < cluster.chains[i].methods) {
                first = count == 0 ? i : first;
                last = i;
                count++;
            }
        }
        if (count == 1) {
            alone[first] = Math.min(alone[first], cost);
        } else if (count == 2) {
            both[first][last] = Math.min(both[first][last], cost);
        }
    }

    /**
     * What is saved when two assets are renewed together, as far as that is known, and what the works of one cost the
     * other by damage: an order of magnitude, to choose a pair by. 0 when they have nothing to do with each other.
     *
     * @param ofAssets the assets, of which some may have become one with others
     */
    public double between(int a, int b, int[] ofAssets) {
        int i = Arrays.binarySearch(assets, ofAssets[a]);
        int j = Arrays.binarySearch(assets, ofAssets[b]);
        double saved = alone[i] + alone[j] - both[i][j];
        return (saved > 0 && saved < NEVER ? saved : 0) + harm(i, j) + harm(j, i);
    }

    /** Damage is told by the patterns in which an asset may be kept. */
    private double harm(int by, int to) {
        boolean suffers = chains[to].labels > chains[to].methods + 1;
        return suffers && digs(by) && alone[to] < NEVER ? HARM * alone[to] : 0;
    }

    private boolean digs(int i) {
        for (boolean each : chains[i].digs) {
            if (each) {
                return true;
            }
        }
        return false;
    }
}
