package nl.werkmetwerk.optimise.exact;

import java.util.Arrays;
import nl.werkmetwerk.optimise.graph.Chain;
import nl.werkmetwerk.optimise.graph.ChainPair;
import nl.werkmetwerk.optimise.graph.ChainPruner;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterJoin;
import nl.werkmetwerk.optimise.graph.DecisionSort;
import org.jspecify.annotations.Nullable;

/**
 * The bound of a cluster. The cost of a year's joint works is replaced by a price for every asset and label, such that
 * no decision costs less than its prices together; then the assets are apart and each is a shortest path. Whatever the
 * prices, as long as they are below the cost in that sense, the sum of the shortest paths is a lower bound, damage and
 * coordination included, since they too depend on the decision alone. Prices are raised by averaging min-marginals,
 * year by year, forwards and backwards: the bound never falls.
 *
 * <p>At each year the least total of the relaxed problem under every decision is known. A decision for which it is above
 * a cut is in no schedule below the cut, and so are arcs: {@link #below(double)} gives the problem without them.
 */
public final class DualAscent {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Part of a limit that sums of doubles may be off. */
    private static final double ROUNDING = 1e-9;

    private final Cluster cluster;
    private final int size;
    private final double cut;
    private final double[][] forward;
    private final double[][] backward;
    private final double[][] price;
    private final YearPrices years;

    /** The prices to begin with are in proportion to the cost of each alone. */
    DualAscent(Cluster cluster) {
        this(cluster, NEVER);
        for (int i = 0; i < size; i++) {
            Chain chain = cluster.chains[i];
            price[i] = new double[cluster.years * chain.labels];
            backward[i] = new double[chain.states()];
            System.arraycopy(chain.end, 0, backward[i], chain.firstState[cluster.years], chain.end.length);
        }
        for (int year = cluster.years - 1; year >= 0; year--) {
            years.guess(year);
            years.average(year);
            for (int i = 0; i < size; i++) {
                moveBackward(i, year);
            }
        }
    }

    private DualAscent(Cluster cluster, double cut) {
        this.cluster = cluster;
        this.cut = cut;
        size = cluster.size();
        forward = new double[size][];
        backward = new double[size][];
        price = new double[size][];
        years = new YearPrices(cluster, cut, price);
        for (int i = 0; i < size; i++) {
            forward[i] = new double[cluster.chains[i].states()];
        }
    }

    /** The problem that is being bounded. */
    Cluster cluster() {
        return cluster;
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
        years.average(year);
    }

    /** By label: the least total of a path of one asset through it, without its price. */
    private void minMarginals(int i, int year) {
        Chain chain = cluster.chains[i];
        int[] from = chain.from;
        int[] to = chain.to;
        double[] cost = chain.cost;
        double[] reached = forward[i];
        double[] left = backward[i];
        for (int label = 0; label < chain.labels; label++) {
            int group = year * chain.labels + label;
            int end = chain.firstArc[group + 1];
            double least = NEVER;
            for (int arc = chain.firstArc[group]; arc < end; arc++) {
                double sum = reached[from[arc]] + cost[arc] + left[to[arc]];
                least = sum < least ? sum : least;
            }
            years.without[i][label] = least;
        }
    }

    private void moveForward(int i, int year) {
        Chain chain = cluster.chains[i];
        int[] from = chain.from;
        int[] to = chain.to;
        double[] cost = chain.cost;
        double[] reached = forward[i];
        Arrays.fill(reached, chain.firstState[year + 1], chain.firstState[year + 2], NEVER);
        for (int group = year * chain.labels; group < (year + 1) * chain.labels; group++) {
            double own = price[i][group];
            int end = own == NEVER ? 0 : chain.firstArc[group + 1];
            for (int arc = chain.firstArc[group]; arc < end; arc++) {
                double sum = reached[from[arc]] + cost[arc] + own;
                int target = to[arc];
                reached[target] = sum < reached[target] ? sum : reached[target];
            }
        }
    }

    private void moveBackward(int i, int year) {
        Chain chain = cluster.chains[i];
        int[] from = chain.from;
        int[] to = chain.to;
        double[] cost = chain.cost;
        double[] left = backward[i];
        Arrays.fill(left, chain.firstState[year], chain.firstState[year + 1], NEVER);
        for (int group = year * chain.labels; group < (year + 1) * chain.labels; group++) {
            double own = price[i][group];
            int end = own == NEVER ? 0 : chain.firstArc[group + 1];
            for (int arc = chain.firstArc[group]; arc < end; arc++) {
                double sum = cost[arc] + own + left[to[arc]];
                int source = from[arc];
                left[source] = sum < left[source] ? sum : left[source];
            }
        }
    }

    /**
     * The problem without what no schedule below a cut runs through; after a sweep. This one stays as it is.
     *
     * @param atMost what costs more is dropped, now and from now on
     */
    DualAscent below(double atMost) {
        double bound = bound();
        Chain[] chains = new Chain[size];
        double[][] left = new double[size][];
        for (int i = 0; i < size; i++) {
            for (int year = 0; year < cluster.years; year++) {
                moveForward(i, year);
            }
            ChainPruner pruner = new ChainPruner(cluster.chains[i], runs(i, atMost - (bound - backward[i][0])));
            chains[i] = pruner.pruned();
            left[i] = pruner.values(backward[i]);
        }
        DualAscent below = new DualAscent(cluster.with(cluster.assets, chains, cluster.label), atMost);
        for (int i = 0; i < size; i++) {
            below.price[i] = price[i].clone();
            below.backward[i] = left[i];
        }
        return below;
    }

    private boolean[] runs(int i, double limit) {
        double[] least = through(i);
        boolean[] runs = new boolean[least.length];
        for (int arc = 0; arc < least.length; arc++) {
            runs[arc] = least[arc] <= limit;
        }
        return runs;
    }

    /** By arc: the least total of a path of one asset through it, prices included. */
    private double[] through(int i) {
        Chain chain = cluster.chains[i];
        double[] least = new double[chain.from.length];
        for (int group = 0; group + 1 < chain.firstArc.length; group++) {
            double own = price[i][group];
            for (int arc = chain.firstArc[group]; arc < chain.firstArc[group + 1]; arc++) {
                least[arc] = forward[i][chain.from[arc]] + chain.cost[arc] + own + backward[i][chain.to[arc]];
            }
        }
        return least;
    }

    /**
     * The problem with two assets as one, which is not relaxed between them; after {@link #below(double)} and a sweep.
     *
     * @param a number of the first
     * @param b number of the other, above a
     * @param most arcs of the two together
     * @return null when they would have more arcs
     */
    @Nullable
    DualAscent joining(int a, int b, int most) {
        Chain joined = join(a, b, most);
        if (joined == null) {
            return null;
        }
        ClusterJoin join = new ClusterJoin(cluster, a, b, joined);
        DualAscent result = new DualAscent(join.joined(), cut);
        for (int i = 0; i < result.size; i++) {
            int old = join.old(i);
            result.price[i] = i == a ? pricesTogether(a, b) : price[old].clone();
            result.backward[i] = i == a ? new double[joined.states()] : backward[old].clone();
        }
        System.arraycopy(joined.end, 0, result.backward[a], joined.firstState[cluster.years], joined.end.length);
        for (int year = cluster.years - 1; year >= 0; year--) {
            result.moveBackward(a, year);
        }
        return result;
    }

    private @Nullable Chain join(int a, int b, int most) {
        for (int year = 0; year < cluster.years; year++) {
            moveForward(a, year);
            moveForward(b, year);
        }
        ChainPair pair = new ChainPair(cluster.chains[a], cluster.chains[b], above(a), above(b), cut - bound(), most);
        return pair.joined(ClusterJoin.together(cluster, a, b));
    }

    private double[] above(int i) {
        double[] above = through(i);
        for (int arc = 0; arc < above.length; arc++) {
            above[arc] -= backward[i][0];
        }
        return above;
    }

    private double[] pricesTogether(int a, int b) {
        int others = cluster.chains[b].labels;
        double[] together = new double[price[a].length * others];
        for (int group = 0; group < together.length; group++) {
            int ofA = group / others;
            int year = ofA / cluster.chains[a].labels;
            together[group] = price[a][ofA] + price[b][year * others + group % others];
        }
        return together;
    }

    /**
     * Raises the bound beyond where sweeps are stuck; never lowers it.
     *
     * @param total about what a schedule costs
     * @param limit a bound that is high enough
     */
    void smooth(double total, double limit) {
        Smoothing smoothing = new Smoothing(cluster, price);
        double[][] better = smoothing.run(total, limit);
        if (smoothing.bound() > bound()) {
            for (int i = 0; i < size; i++) {
                System.arraycopy(better[i], 0, price[i], 0, better[i].length);
            }
            for (int year = cluster.years - 1; year >= 0; year--) {
                for (int i = 0; i < size; i++) {
                    moveBackward(i, year);
                }
            }
        }
    }

    /** Number of arcs that are left. */
    int arcs() {
        int count = 0;
        for (Chain chain : cluster.chains) {
            count += chain.from.length;
        }
        return count;
    }

    /** By arc of an asset: what it costs above the cheapest from its state on, prices included: 0 or more. */
    double[] regrets(int i) {
        Chain chain = cluster.chains[i];
        double[] regret = new double[chain.from.length];
        for (int group = 0; group + 1 < chain.firstArc.length; group++) {
            for (int arc = chain.firstArc[group]; arc < chain.firstArc[group + 1]; arc++) {
                double sum = chain.cost[arc] + price[i][group] + backward[i][chain.to[arc]];
                regret[arc] = sum == NEVER ? NEVER : Math.max(0, sum - backward[i][chain.from[arc]]);
            }
        }
        return regret;
    }

    /**
     * Sorts the decisions of every year by what they cost above their prices, and returns that.
     *
     * @param limit decisions under which everything costs more are dropped
     */
    double[][] slack(double limit) {
        double room = limit == NEVER ? NEVER : limit - bound() + ROUNDING * Math.abs(limit);
        double[][] sorted = new double[cluster.years][];
        for (int year = 0; year < cluster.years; year++) {
            sorted[year] = slackWithin(year, room);
            new DecisionSort(cluster.decision[year], cluster.cost[year], sorted[year]).sort();
        }
        return sorted;
    }

    private double[] slackWithin(int year, double room) {
        int[] decisions = cluster.decision[year];
        double[] costs = cluster.cost[year];
        double[] above = new double[decisions.length];
        int count = 0;
        for (int k = 0; k < decisions.length; k++) {
            double slack = Math.max(0, years.slack(year, k));
            if (slack <= room) {
                decisions[count] = decisions[k];
                costs[count] = costs[k];
                above[count++] = slack;
            }
        }
        years.keep(year, count);
        return Arrays.copyOf(above, count);
    }

    /** A copy of the prices there are, by asset, year and label. */
    double[][] prices() {
        double[][] copy = new double[size][];
        Arrays.setAll(copy, i -> price[i].clone());
        return copy;
    }

    /** How many prices there are. */
    int priceCount() {
        int count = 0;
        for (double[] each : price) {
            count += each.length;
        }
        return count;
    }

    /** The same problem, apart from this one, at prices that its decisions cost no less than. */
    DualAscent priced(double[][] prices) {
        DualAscent same = new DualAscent(cluster.with(cluster.assets, cluster.chains, cluster.label), cut);
        for (int i = 0; i < size; i++) {
            same.price[i] = prices[i].clone();
            same.backward[i] = backward[i].clone();
            for (int year = cluster.years - 1; year >= 0; year--) {
                same.moveBackward(i, year);
            }
        }
        return same;
    }

    /** From now on there are works in a year, or there are none. */
    void decide(int year, boolean works) {
        cluster.keepOnly(year, works);
    }

    /** Whether in a year there can be works and there can be none. */
    boolean undecided(int year) {
        int idle = 0;
        for (int decision : cluster.decision[year]) {
            idle += decision == 0 ? 1 : 0;
        }
        return idle > 0 && idle < cluster.decision[year].length;
    }

    /** By year: how much the paths of the asset that renews most then weigh with a renewal, as a part of all. */
    double[] worksByYear(double temperature) {
        double[] works = new double[cluster.years];
        for (int i = 0; i < size; i++) {
            SmoothChain chain = new SmoothChain(cluster.chains[i], price[i]);
            chain.weigh(temperature);
            double[] part = new double[cluster.chains[i].labels];
            for (int year = 0; year < works.length; year++) {
                chain.parts(year, part);
                double renews = 0;
                for (int method = 0; method < cluster.chains[i].methods; method++) {
                    renews += part[method];
                }
                works[year] = Math.max(works[year], renews);
                chain.pass(year);
            }
        }
        return works;
    }
}
