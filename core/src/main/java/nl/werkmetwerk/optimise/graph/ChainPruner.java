package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;

/** Takes arcs out of a chain on which no schedule below a limit can run, and states that are then left alone. */
public final class ChainPruner {
    private static final int GONE = -1;

    private final Chain chain;
    private final boolean[] runs;
    private final int[] number;
    private int states;
    private int arcs;

    /** @param runs by arc: whether it stays, if it then still leads from the first year to the last; changed */
    public ChainPruner(Chain chain, boolean[] runs) {
        this.chain = chain;
        this.runs = runs;
        number = new int[chain.states()];
        leadOn();
        comeFrom();
    }

    /** Rounding can leave an arc without the one before it: that one goes too. */
    private void comeFrom() {
        boolean[] reached = new boolean[number.length];
        reached[0] = true;
        for (int arc = 0; arc < runs.length; arc++) {
            runs[arc] &= reached[chain.from[arc]];
            reached[chain.to[arc]] |= runs[arc];
        }
    }

    /** Likewise without one after it. */
    private void leadOn() {
        boolean[] leads = new boolean[number.length];
        Arrays.fill(leads, chain.firstState[chain.years()], leads.length, true);
        for (int arc = runs.length - 1; arc >= 0; arc--) {
            runs[arc] &= leads[chain.to[arc]];
            leads[chain.from[arc]] |= runs[arc];
        }
    }

    /** The chain without them; its states are a part of the old ones, in the same order. */
    public Chain pruned() {
        Arrays.fill(number, GONE);
        number[0] = 0;
        for (int arc = 0; arc < runs.length; arc++) {
            if (runs[arc]) {
                number[chain.to[arc]] = 0;
                arcs++;
            }
        }
        return copy(numbered());
    }

    /** Numbers the states that are reached; first state of every year. */
    private int[] numbered() {
        int[] firstState = new int[chain.firstState.length];
        for (int layer = 0; layer + 1 < firstState.length; layer++) {
            for (int state = chain.firstState[layer]; state < chain.firstState[layer + 1]; state++) {
                if (number[state] != GONE) {
                    number[state] = states++;
                }
            }
            firstState[layer + 1] = states;
        }
        return firstState;
    }

    private Chain copy(int[] firstState) {
        int[] firstArc = new int[chain.firstArc.length];
        int[] from = new int[arcs];
        int[] to = new int[arcs];
        double[] cost = new double[arcs];
        int next = 0;
        for (int group = 0; group + 1 < firstArc.length; group++) {
            for (int arc = chain.firstArc[group]; arc < chain.firstArc[group + 1]; arc++) {
                if (runs[arc]) {
                    from[next] = number[chain.from[arc]];
                    to[next] = number[chain.to[arc]];
                    cost[next++] = chain.cost[arc];
                }
            }
            firstArc[group + 1] = next;
        }
        double[] end = new double[states - firstState[chain.years()]];
        int[] since = new int[states];
        for (int state = 0; state < number.length; state++) {
            if (number[state] != GONE) {
                since[number[state]] = chain.since[state];
                if (state >= chain.firstState[chain.years()]) {
                    end[number[state] - firstState[chain.years()]] = chain.end[state - chain.firstState[chain.years()]];
                }
            }
        }
        return new Chain(
                chain.asset, chain.methods, chain.labels, chain.digs, firstState, firstArc, from, to, cost, end, since);
    }

    /** The values of the states that are left. */
    public double[] values(double[] byState) {
        double[] left = new double[states];
        for (int state = 0; state < number.length; state++) {
            if (number[state] != GONE) {
                left[number[state]] = byState[state];
            }
        }
        return left;
    }
}
