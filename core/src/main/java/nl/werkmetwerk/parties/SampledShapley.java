package nl.werkmetwerk.parties;

import java.util.function.LongToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Estimates the Shapley value from random orders of the players, each taken forwards and backwards.
 *
 * <p>One sample is the mean of what a player adds in an order and in its reverse, which takes out much of the noise
 * (antithetic variates). The estimates add up to v(N) exactly; the standard error is that of the mean of the samples,
 * {@code sd/√m} with m − 1 in sd. Source: J. Castro, D. Gómez and J. Tejada, Polynomial calculation of the Shapley value
 * based on sampling, Computers and Operations Research 36 (2009), 1726–1730.
 */
final class SampledShapley {
    private final LongToDoubleFunction worth;
    private final int players;
    private final double[] mean;
    private final double[] squares;

    SampledShapley(LongToDoubleFunction worth, int players, Sampling sampling) {
        this.worth = worth;
        this.players = players;
        mean = new double[players];
        squares = new double[players];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(sampling.seed());
        int[] order = new int[players];
        for (int i = 0; i < players; i++) {
            order[i] = i;
        }
        for (int sample = 1; sample <= sampling.pairs(); sample++) {
            shuffle(order, random);
            double[] added = new double[players];
            add(order, added);
            reverse(order);
            add(order, added);
            for (int i = 0; i < players; i++) {
                double change = added[i] - mean[i];
                mean[i] += change / sample;
                squares[i] += change * (added[i] - mean[i]);
            }
        }
        double count = sampling.pairs();
        for (int i = 0; i < players; i++) {
            squares[i] = Math.sqrt(squares[i] / (count - 1) / count);
        }
    }

    private static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            swap(order, i, random.nextInt(i + 1));
        }
    }

    private static void reverse(int[] order) {
        for (int i = 0; i < order.length / 2; i++) {
            swap(order, i, order.length - 1 - i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    /** Adds half of what each player adds in the order. */
    private void add(int[] order, double[] added) {
        long coalition = 0;
        double before = 0;
        for (int i = 0; i < players; i++) {
            coalition |= 1L << order[i];
            double after = worth.applyAsDouble(coalition);
            added[order[i]] += (after - before) / 2;
            before = after;
        }
    }

    double[] shares() {
        return mean.clone();
    }

    double[] standardErrors() {
        return squares.clone();
    }
}
