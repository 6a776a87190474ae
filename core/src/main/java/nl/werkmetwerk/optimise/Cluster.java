package nl.werkmetwerk.optimise;

/**
 * Assets that have to be decided on together, as a graph: their chains, and the cost of every decision in every year.
 * Decisions that are not allowed in a year are absent from it.
 */
final class Cluster {
    final int[] assets;
    final Chain[] chains;
    final int years;
    final byte[] label;
    /** By year: the decisions still possible, and their cost. */
    final int[][] decision;
    final double[][] cost;
    final Rest rest;

    Cluster(int[] assets, Chain[] chains, byte[] label, int[][] decision, double[][] cost, Rest rest) {
        this.assets = assets;
        this.chains = chains;
        this.label = label;
        this.decision = decision;
        this.cost = cost;
        this.rest = rest;
        years = decision.length;
    }

    int size() {
        return assets.length;
    }
}
