package nl.werkmetwerk.optimise.graph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Two assets of a cluster as one: a state is a state of each, a label is a label of each. What couples the two is then
 * no longer relaxed, so bounds are better. Only pairs of labels that a decision has together, and only arcs that a
 * schedule below the cut can run through, are made.
 */
public final class ChainPair {
    private static final int NONE = -1;

    private final Chain first;
    private final Chain second;
    private final double[] aboveFirst;
    private final double[] aboveSecond;
    private final double room;
    private final int most;
    private final int[] firstState;
    private final int[] firstArc;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private double[] cost = new double[1024];
    private int[] number = {0};
    private int arcs;
    private int states = 1;

    /**
     * @param aboveFirst by arc of the first: what the best path through it costs above the best of all
     * @param aboveSecond likewise
     * @param room what a pair of arcs may cost above the best
     * @param most arcs, more are not made
     */
    public ChainPair(Chain first, Chain second, double[] aboveFirst, double[] aboveSecond, double room, int most) {
        this.first = first;
        this.second = second;
        this.aboveFirst = aboveFirst;
        this.aboveSecond = aboveSecond;
        this.room = room;
        this.most = most;
        firstState = new int[first.firstState.length];
        firstArc = new int[first.years() * labels() + 1];
    }

    private int labels() {
        return first.labels * second.labels;
    }

    /**
     * Makes the chain.
     *
     * @param together by year and label: whether a decision has it
     * @return null when it would be too large
     */
    public @Nullable Chain joined(boolean[][] together) {
        for (int year = 0; year < first.years(); year++) {
            firstState[year + 1] = states;
            int[] next = new int[layer(first, year + 1) * layer(second, year + 1)];
            Arrays.fill(next, NONE);
            for (int label = 0; label < labels(); label++) {
                if (together[year][label]) {
                    join(year, label, next);
                }
                firstArc[year * labels() + label + 1] = arcs;
            }
            if (arcs > most) {
                return null;
            }
            number = next;
        }
        firstState[first.years() + 1] = states;
        return new Chain(
                first.asset,
                0,
                labels(),
                new boolean[0],
                firstState,
                firstArc,
                Arrays.copyOf(from, arcs),
                Arrays.copyOf(to, arcs),
                Arrays.copyOf(cost, arcs),
                end(),
                new int[states]);
    }

    private static int layer(Chain chain, int year) {
        return chain.firstState[year + 1] - chain.firstState[year];
    }

    private void join(int year, int label, int[] next) {
        int ofFirst = year * first.labels + label / second.labels;
        int ofSecond = year * second.labels + label % second.labels;
        int width = layer(second, year);
        int nextWidth = layer(second, year + 1);
        for (int a = first.firstArc[ofFirst]; a < first.firstArc[ofFirst + 1] && arcs <= most; a++) {
            int row = (first.from[a] - first.firstState[year]) * width - second.firstState[year];
            int nextRow = (first.to[a] - first.firstState[year + 1]) * nextWidth - second.firstState[year + 1];
            for (int b = second.firstArc[ofSecond]; b < second.firstArc[ofSecond + 1]; b++) {
                int source = number[row + second.from[b]];
                if (source != NONE && aboveFirst[a] + aboveSecond[b] <= room) {
                    int target = nextRow + second.to[b];
                    if (next[target] == NONE) {
                        next[target] = states++;
                    }
                    arc(source, next[target], first.cost[a] + second.cost[b]);
                }
            }
        }
    }

    private void arc(int source, int target, double own) {
        if (arcs == from.length) {
            from = Arrays.copyOf(from, 2 * arcs);
            to = Arrays.copyOf(to, 2 * arcs);
            cost = Arrays.copyOf(cost, 2 * arcs);
        }
        from[arcs] = source;
        to[arcs] = target;
        cost[arcs++] = own;
    }

    private double[] end() {
        int years = first.years();
        double[] end = new double[states - firstState[years]];
        int width = layer(second, years);
        for (int pair = 0; pair < number.length; pair++) {
            if (number[pair] != NONE) {
                end[number[pair] - firstState[years]] = first.end[pair / width] + second.end[pair % width];
            }
        }
        return end;
    }
}
