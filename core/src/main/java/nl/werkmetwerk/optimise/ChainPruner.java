package nl.werkmetwerk.optimise;

import java.util.Arrays;

/** Takes arcs out of a chain on which no schedule below a limit can run, and states that are then left alone. */
final class ChainPruner {
    private final Chain chain;
    private final int[] number;
    private final boolean[] runs;
    private int count;

    /** @param runs by state and label: whether the arc stays */
    ChainPruner(Chain chain, boolean[] runs) {
        this.chain = chain;
        this.runs = runs;
        number = new int[chain.states()];
    }

    /** The chain without them; its states are a part of the old ones, in the same order. */
    Chain pruned() {
        int years = chain.years();
        int[] firstState = new int[years + 2];
        Arrays.fill(number, Chain.NONE);
        number[0] = 0;
        count = 1;
        for (int year = 0; year < years; year++) {
            firstState[year + 1] = count;
            numberTargets(year);
        }
        firstState[years + 1] = count;
        return copy(firstState);
    }

    private void numberTargets(int year) {
        boolean[] reached = new boolean[chain.firstState[year + 2] - chain.firstState[year + 1]];
        for (int state = chain.firstState[year]; state < chain.firstState[year + 1]; state++) {
            for (int arc = state * chain.labels; number[state] >= 0 && arc < (state + 1) * chain.labels; arc++) {
                if (runs[arc]) {
                    reached[chain.target[arc] - chain.firstState[year + 1]] = true;
                }
            }
        }
        for (int i = 0; i < reached.length; i++) {
            if (reached[i]) {
                number[chain.firstState[year + 1] + i] = count++;
            }
        }
    }

    private Chain copy(int[] firstState) {
        int years = chain.years();
        int labels = chain.labels;
        int[] target = new int[firstState[years] * labels];
        double[] cost = new double[target.length];
        int[] since = new int[count];
        double[] end = new double[count - firstState[years]];
        for (int state = 0; state < number.length; state++) {
            int own = number[state];
            if (own >= 0) {
                since[own] = chain.since[state];
                if (state < chain.firstState[years]) {
                    copyArcs(state, own, target, cost);
                } else {
                    end[own - firstState[years]] = chain.end[state - chain.firstState[years]];
                }
            }
        }
        return new Chain(chain.asset, chain.methods, labels, chain.digs, firstState, target, cost, end, since);
    }

    private void copyArcs(int state, int own, int[] target, double[] cost) {
        for (int label = 0; label < chain.labels; label++) {
            int from = state * chain.labels + label;
            int to = own * chain.labels + label;
            target[to] = runs[from] ? number[chain.target[from]] : Chain.NONE;
            cost[to] = chain.cost[from];
        }
    }

    /** The values of the states that are left. */
    double[] values(double[] byState) {
        double[] left = new double[count];
        for (int state = 0; state < number.length; state++) {
            if (number[state] >= 0) {
                left[number[state]] = byState[state];
            }
        }
        return left;
    }
}
