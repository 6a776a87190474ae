package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.LabelKeys;

/**
 * The prices of the labels of a year: together never above the cost of a decision, and as high as that allows. Holds
 * scratch. Where many decisions are left they are looked at by {@link LabelKeys}: the work of a decision is then two
 * look-ups and not one for every asset.
 */
final class YearPrices {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Cluster cluster;
    private final int size;
    private final double cut;
    private final double[][] price;
    private final LabelKeys[] halves;
    private final double[][] ofKey;
    private final double[][] leastOfKey;
    private final int keys;
    private double[] slack = new double[16];
    private boolean upwards;

    /** By asset and label: the least total of a path through it, without its price. */
    final double[][] without;

    private final double[][] marginal;

    /**
     * @param cut decisions that cost more are dropped from the cluster
     * @param price by asset, year and label; filled here
     */
    YearPrices(Cluster cluster, double cut, double[][] price) {
        this.cluster = cluster;
        this.cut = cut;
        this.price = price;
        size = cluster.size();
        halves = cluster.halves();
        ofKey = new double[halves.length][];
        leastOfKey = new double[halves.length][];
        int count = 0;
        for (int h = 0; h < halves.length; h++) {
            ofKey[h] = new double[halves[h].count()];
            leastOfKey[h] = new double[halves[h].count()];
            count += halves[h].count();
        }
        keys = count;
        without = new double[size][];
        marginal = new double[size][];
        for (int i = 0; i < size; i++) {
            without[i] = new double[cluster.chains[i].labels];
            marginal[i] = new double[cluster.chains[i].labels];
        }
    }

    /** Least cost of a decision in which an asset has a label, as the first guess of its price. */
    void guess(int year) {
        int[] decisions = cluster.decision[year];
        for (int i = 0; i < size; i++) {
            Arrays.fill(marginal[i], NEVER);
            for (int k = 0; k < decisions.length; k++) {
                int label = cluster.label[decisions[k] * size + i];
                marginal[i][label] = Math.min(marginal[i][label], cluster.cost[year][k]);
            }
            for (int label = 0; label < cluster.chains[i].labels; label++) {
                without[i][label] = marginal[i][label] == NEVER ? NEVER : -marginal[i][label] * 0.7;
            }
        }
    }

    private boolean many(int year) {
        return cluster.decision[year].length > keys;
    }

    /** New prices of a year: each asset that has a choice gets an equal part of what every label costs at least. */
    void average(int year) {
        boolean many = many(year);
        if (many) {
            marginalsByKey(year);
        } else {
            marginals(year);
        }
        int choosing = 0;
        for (int i = 0; i < size; i++) {
            choosing += chooses(i) ? 1 : 0;
        }
        for (int i = 0; i < size; i++) {
            int labels = cluster.chains[i].labels;
            double part = choosing == 0 ? 1.0 / size : chooses(i) ? 1.0 / choosing : 0;
            for (int label = 0; label < labels; label++) {
                double least = marginal[i][label];
                price[i][year * labels + label] = least == NEVER ? NEVER : least * part - without[i][label];
            }
        }
        upwards = !upwards;
        if (many) {
            raiseByKey(year);
        } else {
            raise(year);
        }
    }

    private boolean chooses(int i) {
        int possible = 0;
        for (double least : marginal[i]) {
            possible += least < NEVER ? 1 : 0;
        }
        return possible > 1;
    }

    /** By asset and label: the least total under a decision with it. Decisions above the cut are dropped. */
    private void marginals(int year) {
        int[] decisions = cluster.decision[year];
        double[] costs = cluster.cost[year];
        for (int i = 0; i < size; i++) {
            Arrays.fill(marginal[i], NEVER);
        }
        int alive = 0;
        for (int k = 0; k < decisions.length; k++) {
            double sum = costs[k];
            int base = decisions[k] * size;
            for (int i = 0; i < size; i++) {
                sum += without[i][cluster.label[base + i]];
            }
            if (sum <= cut && sum != NEVER) {
                for (int i = 0; i < size; i++) {
                    double[] least = marginal[i];
                    int label = cluster.label[base + i];
                    least[label] = sum < least[label] ? sum : least[label];
                }
                decisions[alive] = decisions[k];
                costs[alive++] = costs[k];
            }
        }
        keep(year, alive);
    }

    /** Keeps the first decisions of a year. */
    void keep(int year, int alive) {
        if (alive < cluster.decision[year].length) {
            cluster.decision[year] = Arrays.copyOf(cluster.decision[year], alive);
            cluster.cost[year] = Arrays.copyOf(cluster.cost[year], alive);
        }
    }

    private void marginalsByKey(int year) {
        for (int h = 0; h < halves.length; h++) {
            sum(h, without, 0);
            Arrays.fill(leastOfKey[h], NEVER);
        }
        keep(year, leastByKey(cluster.decision[year], cluster.cost[year]));
        for (int h = 0; h < halves.length; h++) {
            for (int i = halves[h].first; i < halves[h].end; i++) {
                leastOf(h, i, marginal[i]);
            }
        }
    }

    private int leastByKey(int[] decisions, double[] costs) {
        char[] left = halves[0].key;
        char[] right = halves[1].key;
        double[] ofLeft = ofKey[0];
        double[] ofRight = ofKey[1];
        double[] leastOfLeft = leastOfKey[0];
        double[] leastOfRight = leastOfKey[1];
        int alive = 0;
        for (int k = 0; k < decisions.length; k++) {
            int decision = decisions[k];
            int a = left[decision];
            int b = right[decision];
            double sum = costs[k] + ofLeft[a] + ofRight[b];
            if (sum <= cut && sum != NEVER) {
                leastOfLeft[a] = sum < leastOfLeft[a] ? sum : leastOfLeft[a];
                leastOfRight[b] = sum < leastOfRight[b] ? sum : leastOfRight[b];
                decisions[alive] = decision;
                costs[alive++] = costs[k];
            }
        }
        return alive;
    }

    /** By combination of a half: the sum of what its labels have in a year. */
    private void sum(int h, double[][] values, int year) {
        double[] sums = ofKey[h];
        Arrays.fill(sums, 0);
        for (int i = halves[h].first; i < halves[h].end; i++) {
            char[] labels = halves[h].label[i - halves[h].first];
            double[] value = values[i];
            int base = year * cluster.chains[i].labels;
            for (int key = 0; key < sums.length; key++) {
                sums[key] += value[base + labels[key]];
            }
        }
    }

    /** By label of an asset: the least over the combinations with it. */
    private void leastOf(int h, int i, double[] least) {
        char[] labels = halves[h].label[i - halves[h].first];
        double[] ofKeys = leastOfKey[h];
        Arrays.fill(least, NEVER);
        for (int key = 0; key < ofKeys.length; key++) {
            int label = labels[key];
            least[label] = ofKeys[key] < least[label] ? ofKeys[key] : least[label];
        }
    }

    /** Raises prices, one asset after the other, as far as the cost of decisions leaves room. */
    private void raise(int year) {
        int[] decisions = cluster.decision[year];
        room(decisions.length);
        for (int k = 0; k < decisions.length; k++) {
            slack[k] = slack(year, k);
        }
        for (int turn = 0; turn < size; turn++) {
            raise(year, upwards ? turn : size - 1 - turn, decisions);
        }
    }

    private void room(int decisions) {
        if (slack.length < decisions) {
            slack = new double[decisions];
        }
    }

    private void raise(int year, int i, int[] decisions) {
        double[] room = marginal[i];
        char[] labels = cluster.label;
        Arrays.fill(room, NEVER);
        for (int k = 0; k < decisions.length; k++) {
            int label = labels[decisions[k] * size + i];
            room[label] = slack[k] < room[label] ? slack[k] : room[label];
        }
        for (int k = 0; k < decisions.length; k++) {
            slack[k] -= room[labels[decisions[k] * size + i]];
        }
        add(year, i, room);
    }

    private void add(int year, int i, double[] room) {
        for (int label = 0; label < room.length; label++) {
            price[i][year * room.length + label] += room[label] < NEVER ? room[label] : 0;
        }
    }

    /** What a decision costs above its prices. */
    double slack(int year, int k) {
        double above = cluster.cost[year][k];
        int base = cluster.decision[year][k] * size;
        for (int i = 0; i < size; i++) {
            above -= price[i][year * cluster.chains[i].labels + cluster.label[base + i]];
        }
        return above;
    }

    private void raiseByKey(int year) {
        room(cluster.decision[year].length);
        sum(0, price, year);
        sum(1, price, year);
        int first = upwards ? 0 : 1;
        slackByKey(cluster.decision[year], cluster.cost[year], first);
        raiseHalf(year, first);
        slackLeft(cluster.decision[year], first);
        raiseHalf(year, 1 - first);
    }

    /** What decisions cost above their prices; the least of it, by combination of one half. */
    private void slackByKey(int[] decisions, double[] costs, int half) {
        char[] key = halves[half].key;
        char[] other = halves[1 - half].key;
        double[] ofOne = ofKey[half];
        double[] ofOther = ofKey[1 - half];
        double[] least = leastOfKey[half];
        Arrays.fill(least, NEVER);
        for (int k = 0; k < decisions.length; k++) {
            int at = key[decisions[k]];
            double above = costs[k] - ofOne[at] - ofOther[other[decisions[k]]];
            slack[k] = above;
            least[at] = above < least[at] ? above : least[at];
        }
    }

    /** The least that is left of it by combination of the other half, after one has been raised. */
    private void slackLeft(int[] decisions, int raisedHalf) {
        char[] raised = halves[raisedHalf].key;
        char[] key = halves[1 - raisedHalf].key;
        double[] by = ofKey[raisedHalf];
        double[] least = leastOfKey[1 - raisedHalf];
        Arrays.fill(least, NEVER);
        for (int k = 0; k < decisions.length; k++) {
            double above = slack[k] - by[raised[decisions[k]]];
            int at = key[decisions[k]];
            least[at] = above < least[at] ? above : least[at];
        }
    }

    /** Raises the prices of a half; by how much in all, by combination, is kept. */
    private void raiseHalf(int year, int h) {
        double[] left = leastOfKey[h];
        double[] raised = ofKey[h];
        Arrays.fill(raised, 0);
        int first = halves[h].first;
        int count = halves[h].end - first;
        for (int turn = 0; turn < count; turn++) {
            int i = first + (upwards ? turn : count - 1 - turn);
            double[] room = marginal[i];
            leastOf(h, i, room);
            char[] labels = halves[h].label[i - first];
            for (int at = 0; at < left.length; at++) {
                if (left[at] < NEVER) {
                    left[at] -= room[labels[at]];
                    raised[at] += room[labels[at]];
                }
            }
            add(year, i, room);
        }
    }
}
