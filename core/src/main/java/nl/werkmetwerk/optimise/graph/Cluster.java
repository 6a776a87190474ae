package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/**
 * Assets that have to be decided on together, as a graph: their chains, and the cost of every decision in every year.
 * Decisions that are not allowed in a year are absent from it.
 */
public final class Cluster {
    public final int[] assets;
    public final Chain[] chains;
    public final int years;
    public final char[] label;
    /** By year: the decisions still possible, and their cost. */
    public final int[][] decision;

    public final double[][] cost;
    public final Rest rest;
    private final LabelKeys[] halves;

    Cluster(int[] assets, Chain[] chains, char[] label, int[][] decision, double[][] cost, Rest rest) {
        this(assets, chains, label, decision, cost, rest, halves(label, assets.length));
    }

    private static LabelKeys[] halves(char[] label, int size) {
        int half = (size + 1) / 2;
        return new LabelKeys[] {LabelKeys.of(label, size, 0, half), LabelKeys.of(label, size, half, size)};
    }

    private Cluster(
            int[] assets,
            Chain[] chains,
            char[] label,
            int[][] decision,
            double[][] cost,
            Rest rest,
            LabelKeys[] halves) {
        this.halves = halves;
        this.assets = assets;
        this.chains = chains;
        this.label = label;
        this.decision = decision;
        this.cost = cost;
        this.rest = rest;
        years = decision.length;
    }

    /** The same decisions, in arrays of their own, over other chains. */
    public Cluster with(int[] ofAssets, Chain[] others, char[] labels) {
        int[][] decisions = new int[years][];
        double[][] costs = new double[years][];
        for (int year = 0; year < years; year++) {
            decisions[year] = decision[year].clone();
            costs[year] = cost[year].clone();
        }
        LabelKeys[] same = labels == label ? halves : halves(labels, ofAssets.length);
        return new Cluster(ofAssets, others, labels, decisions, costs, rest, same);
    }

    /** The same without the decisions that renew an asset in a year. */
    public Cluster without(int i, int year) {
        Cluster left = with(assets, chains, label);
        int count = 0;
        for (int k = 0; k < decision[year].length; k++) {
            if (label[decision[year][k] * size() + i] >= chains[i].methods) {
                left.decision[year][count] = decision[year][k];
                left.cost[year][count++] = cost[year][k];
            }
        }
        left.decision[year] = Arrays.copyOf(left.decision[year], count);
        left.cost[year] = Arrays.copyOf(left.cost[year], count);
        return left;
    }

    /** Takes out the decisions of a year in which there are works, or the one in which there are none. */
    public void keepOnly(int year, boolean works) {
        int count = 0;
        for (int k = 0; k < decision[year].length; k++) {
            if ((decision[year][k] == 0) != works) {
                decision[year][count] = decision[year][k];
                cost[year][count++] = cost[year][k];
            }
        }
        decision[year] = Arrays.copyOf(decision[year], count);
        cost[year] = Arrays.copyOf(cost[year], count);
    }

    /** The combinations of labels of the first and of the second half of the assets. */
    public LabelKeys[] halves() {
        return halves;
    }

    public int size() {
        return assets.length;
    }
}
