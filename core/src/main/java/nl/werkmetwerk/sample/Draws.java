package nl.werkmetwerk.sample;

import java.util.SplittableRandom;

/** Draws of one section: a stream of its own, keyed by seed and number of the section. */
final class Draws {
    private final SplittableRandom random;

    Draws(long seed, int section) {
        random = new SplittableRandom(mix(seed ^ mix(section)));
    }

    /** Finaliser of SplitMix64, so that streams of neighbouring sections have nothing in common. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Evenly between two numbers. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number, both ends included. */
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Whole euros. */
    double euro(double low, double high) {
        return Math.rint(between(low, high));
    }

    /** To four decimals. */
    double fraction(double low, double high) {
        return Math.rint(between(low, high) * 1e4) / 1e4;
    }
}
