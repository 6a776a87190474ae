package nl.werkmetwerk.optimise;

import java.util.Arrays;

/**
 * The bound of a cluster. The cost of a year's joint works is replaced by a price for every asset and label, such that
 * no decision costs less than its prices together; then the assets are apart and each is a shortest path. Whatever the
 * prices, as long as they are below the cost in that sense, the sum of the shortest paths is a lower bound, damage and
 * coordination included, since they too depend on the decision alone. Prices are raised by averaging min-marginals,
 * year by year, forwards and backwards: the bound never falls.
 *
 * <p>At each year the least total of the relaxed problem under every decision is known. A decision for which it is above
 * the cost of a known schedule is dropped: it is in no better schedule.
 */
final class DualAscent {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Cluster cluster;
    private final int size;
    private final double[][] forward;
    private final double[][] backward;
    private final double[][] price;
    private final double[][] without;
    private final double[][] marginal;
    private double[] total = new double[16];
    private double cut = NEVER;

    DualAscent(Cluster cluster) {
        this.cluster = cluster;
        size = cluster.size();
        forward = new double[size][];
        backward = new double[size][];
        price = new double[size][];
        without = new double[size][];
        marginal = new double[size][];
        for (int i = 0; i < size; i++) {
            Chain chain = cluster.chains[i];
            forward[i] = new double[chain.states()];
            backward[i] = new double[chain.states()];
            price[i] = new double[cluster.years * chain.labels];
            without[i] = new double[chain.labels];
            marginal[i] = new double[chain.labels];
        }
        begin();
    }

    /** Starts from prices that are in proportion to the cost of each alone. */
    private void begin() {
        for (int year = 0; year < cluster.years; year++) {
            for (int i = 0; i < size; i++) {
                Arrays.fill(without[i], 0);
            }
            guess(year);
            average(year);
        }
        for (int i = 0; i < size; i++) {
            Chain chain = cluster.chains[i];
            System.arraycopy(chain.end, 0, backward[i], chain.firstState[cluster.years], chain.end.length);
        }
        for (int year = cluster.years - 1; year >= 0; year--) {
            for (int i = 0; i < size; i++) {
                moveBackward(i, year);
            }
        }
    }

    /** Least cost of a decision in which an asset has a label, as the first guess of its price. */
    private void guess(int year) {
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

    /** Drops from now on what costs more than this. */
    void cut(double atMost) {
        cut = atMost;
    }

    /** Once forwards and once backwards through the years. */
    void sweep() {
        for (int year = 0; year < cluster.years; year++) {
            step(year);
            for (int i = 0; i < size; i++) {
                moveForward(i, year);
            }
        }
        for (int year = cluster.years - 1; year >= 0; year--) {
            step(year);
            for (int i = 0; i < size; i++) {
                moveBackward(i, year);
            }
        }
    }

    /** The bound: the sum of the shortest paths; infinite when no schedule is left. */
    double bound() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += backward[i][0];
        }
        return sum;
    }

    private void step(int year) {
        for (int i = 0; i < size; i++) {
            minMarginals(i, year);
        }
        average(year);
    }

    /** By label: the least total of a path of one asset through it, without its price. */
    private void minMarginals(int i, int year) {
        Chain chain = cluster.chains[i];
        double[] from = forward[i];
        double[] to = backward[i];
        double[] least = without[i];
        int labels = chain.labels;
        Arrays.fill(least, NEVER);
        for (int state = chain.firstState[year]; state < chain.firstState[year + 1]; state++) {
            double reached = from[state];
            for (int label = 0, arc = state * labels; label < labels; label++, arc++) {
                int target = chain.target[arc];
                if (target >= 0) {
                    double sum = reached + chain.cost[arc] + to[target];
                    if (sum < least[label]) {
                        least[label] = sum;
                    }
                }
            }
        }
    }

    /** New prices of a year: each asset gets an equal part of what every label costs at least. */
    private void average(int year) {
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
                    int label = cluster.label[base + i];
                    if (sum < marginal[i][label]) {
                        marginal[i][label] = sum;
                    }
                }
                decisions[alive] = decisions[k];
                costs[alive] = costs[k];
                alive++;
            }
        }
        if (alive < decisions.length) {
            cluster.decision[year] = Arrays.copyOf(decisions, alive);
            cluster.cost[year] = Arrays.copyOf(costs, alive);
        }
        for (int i = 0; i < size; i++) {
            int labels = cluster.chains[i].labels;
            for (int label = 0; label < labels; label++) {
                double least = marginal[i][label];
                price[i][year * labels + label] = least == NEVER ? NEVER : least / size - without[i][label];
            }
        }
    }

    private void moveForward(int i, int year) {
        Chain chain = cluster.chains[i];
        double[] reached = forward[i];
        int labels = chain.labels;
        Arrays.fill(reached, chain.firstState[year + 1], chain.firstState[year + 2], NEVER);
        for (int state = chain.firstState[year]; state < chain.firstState[year + 1]; state++) {
            for (int label = 0, arc = state * labels; label < labels; label++, arc++) {
                int target = chain.target[arc];
                if (target >= 0) {
                    double sum = reached[state] + chain.cost[arc] + price[i][year * labels + label];
                    if (sum < reached[target]) {
                        reached[target] = sum;
                    }
                }
            }
        }
    }

    private void moveBackward(int i, int year) {
        Chain chain = cluster.chains[i];
        double[] left = backward[i];
        int labels = chain.labels;
        for (int state = chain.firstState[year]; state < chain.firstState[year + 1]; state++) {
            double least = NEVER;
            for (int label = 0, arc = state * labels; label < labels; label++, arc++) {
                int target = chain.target[arc];
                if (target >= 0) {
                    least = Math.min(least, chain.cost[arc] + price[i][year * labels + label] + left[target]);
                }
            }
            left[state] = least;
        }
    }

    /** Takes out of the chains what no schedule below the cut runs through; after a sweep. */
    void prune() {
        double bound = bound();
        if (cut == NEVER || bound == NEVER) {
            return;
        }
        for (int i = 0; i < size; i++) {
            for (int year = 0; year < cluster.years; year++) {
                moveForward(i, year);
            }
            ChainPruner pruner = new ChainPruner(cluster.chains[i], runs(i, cut - (bound - backward[i][0])));
            cluster.chains[i] = pruner.pruned();
            backward[i] = pruner.values(backward[i]);
            forward[i] = new double[cluster.chains[i].states()];
        }
    }

    private boolean[] runs(int i, double limit) {
        Chain chain = cluster.chains[i];
        boolean[] runs = new boolean[chain.target.length];
        for (int year = 0; year < cluster.years; year++) {
            for (int state = chain.firstState[year]; state < chain.firstState[year + 1]; state++) {
                for (int label = 0; label < chain.labels; label++) {
                    int arc = state * chain.labels + label;
                    if (chain.target[arc] >= 0) {
                        double path = forward[i][state]
                                + chain.cost[arc]
                                + price[i][year * chain.labels + label]
                                + backward[i][chain.target[arc]];
                        runs[arc] = path <= limit;
                    }
                }
            }
        }
        return runs;
    }

    /** Least cost from a state on, prices included. */
    double left(int i, int state) {
        return backward[i][state];
    }

    /** What a label costs above the cheapest of the state, prices included: 0 or more. */
    double regret(int i, int year, int state, int label) {
        Chain chain = cluster.chains[i];
        int arc = state * chain.labels + label;
        int target = chain.target[arc];
        if (target < 0 || backward[i][state] == NEVER) {
            return NEVER;
        }
        return chain.cost[arc] + price[i][year * chain.labels + label] + backward[i][target] - backward[i][state];
    }

    /** Sorts the decisions of every year by what they cost above their prices, and returns that. */
    double[][] slack() {
        double[][] slack = new double[cluster.years][];
        for (int year = 0; year < cluster.years; year++) {
            slack[year] = slack(year);
        }
        return slack;
    }

    private double[] slack(int year) {
        int count = cluster.decision[year].length;
        double[] slack = new double[count];
        for (int k = 0; k < count; k++) {
            slack[k] = cluster.cost[year][k];
            int base = cluster.decision[year][k] * size;
            for (int i = 0; i < size; i++) {
                slack[k] -= price[i][year * cluster.chains[i].labels + cluster.label[base + i]];
            }
            slack[k] = Math.max(0, slack[k]);
        }
        new DecisionSort(cluster.decision[year], cluster.cost[year], slack).sort();
        return slack;
    }
}
