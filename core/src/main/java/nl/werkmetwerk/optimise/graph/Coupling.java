package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/** How much is saved when two assets of a cluster are renewed in one year: which to look at as one first. */
public final class Coupling {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final int[] assets;
    private final double[] alone;
    private final double[][] both;

    /** @param cluster with the decisions of the first year all there */
    public Coupling(Cluster cluster) {
        int size = cluster.size();
        assets = cluster.assets;
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
     * What is saved when two assets are renewed together; 0 when that is not known.
     *
     * @param ofAssets the assets, of which some may have become one with others
     */
    public double between(int a, int b, int[] ofAssets) {
        int i = Arrays.binarySearch(assets, ofAssets[a]);
        int j = Arrays.binarySearch(assets, ofAssets[b]);
        double saved = alone[i] + alone[j] - both[i][j];
        return saved > 0 && saved < NEVER ? saved : 0;
    }
}
