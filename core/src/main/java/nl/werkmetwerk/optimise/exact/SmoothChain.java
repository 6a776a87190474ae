package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import nl.werkmetwerk.optimise.graph.Chain;

/**
 * The paths of one asset, each weighed by how little it costs above the cheapest: e to the power of minus that, divided by
 * a temperature. What a label weighs is that of all paths through it together. Only arcs near enough to the cheapest path
 * of their state to weigh anything are looked at.
 */
final class SmoothChain {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Temperatures above the cheapest at which a path weighs nothing any more: e to the power −40 is below 1e-17. */
    static final double FAR = 40;

    private final Chain chain;

    /** By year and label: the price. */
    final double[] price;

    private final double[] left;
    private final double[] after;
    private final double[] before;
    private final int[] first;
    private int[] from = new int[256];
    private int[] to = new int[256];
    private double[] weight = new double[256];

    SmoothChain(Chain chain, double[] price) {
        this.chain = chain;
        this.price = price;
        left = new double[chain.states()];
        after = new double[left.length];
        before = new double[left.length];
        first = new int[chain.firstArc.length];
    }

    /** Weighs all paths at the prices there are. */
    void weigh(double temperature) {
        shortest();
        near(temperature);
        int last = chain.firstState[chain.years()];
        Arrays.fill(after, 0, last, 0);
        Arrays.fill(after, last, after.length, 1);
        for (int arc = first[first.length - 1] - 1; arc >= 0; arc--) {
            after[from[arc]] += weight[arc] * after[to[arc]];
        }
        before[0] = 1;
    }

    /** The least total of a path. */
    double shortest() {
        Arrays.fill(left, NEVER);
        System.arraycopy(chain.end, 0, left, chain.firstState[chain.years()], chain.end.length);
        for (int group = price.length - 1; group >= 0; group--) {
            double own = price[group];
            int end = own == NEVER ? 0 : chain.firstArc[group + 1];
            for (int arc = chain.firstArc[group]; arc < end; arc++) {
                double sum = chain.cost[arc] + own + left[chain.to[arc]];
                left[chain.from[arc]] = Math.min(sum, left[chain.from[arc]]);
            }
        }
        return left[0];
    }

    private void near(double temperature) {
        int count = 0;
        double far = FAR * temperature;
        for (int group = 0; group < price.length; group++) {
            double own = price[group];
            int end = own == NEVER ? 0 : chain.firstArc[group + 1];
            for (int arc = chain.firstArc[group]; arc < end; arc++) {
                double above = chain.cost[arc] + own + left[chain.to[arc]] - left[chain.from[arc]];
                if (above < far) {
                    room(count);
                    from[count] = chain.from[arc];
                    to[count] = chain.to[arc];
                    weight[count++] = Math.exp(-above / temperature);
                }
            }
            first[group + 1] = count;
        }
    }

    private void room(int count) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            weight = Arrays.copyOf(weight, 2 * count);
        }
    }

    /** What every label of a year weighs, as a part of all. */
    void parts(int year, double[] part) {
        double all = 0;
        for (int label = 0; label < part.length; label++) {
            int group = year * part.length + label;
            double sum = 0;
            for (int arc = first[group]; arc < first[group + 1]; arc++) {
                sum += before[from[arc]] * weight[arc] * after[to[arc]];
            }
            part[label] = sum;
            all += sum;
        }
        for (int label = 0; label < part.length; label++) {
            part[label] /= all;
        }
    }

    /** Raises the price of a label, by which its paths weigh less. */
    void raise(int group, double by, double factor) {
        price[group] += by;
        for (int arc = first[group]; arc < first[group + 1]; arc++) {
            weight[arc] *= factor;
        }
    }

    /** Goes on to the next year. */
    void pass(int year) {
        int begin = chain.firstState[year + 1];
        int end = chain.firstState[year + 2];
        Arrays.fill(before, begin, end, 0);
        for (int arc = first[year * chain.labels]; arc < first[(year + 1) * chain.labels]; arc++) {
            before[to[arc]] += before[from[arc]] * weight[arc];
        }
        double most = 0;
        for (int state = begin; state < end; state++) {
            most = Math.max(most, before[state]);
        }
        for (int state = begin; state < end; state++) {
            before[state] /= most;
        }
    }
}
