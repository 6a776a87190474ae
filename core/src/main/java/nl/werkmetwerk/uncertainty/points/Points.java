package nl.werkmetwerk.uncertainty.points;

import nl.werkmetwerk.uncertainty.sampling.Sampling;
import nl.werkmetwerk.uncertainty.sampling.SimulationOptions;

/** The points at which a simulation draws: numbered, each the same whoever asks for it. */
public final class Points {
    /** Independent scramblings of a net. */
    public static final int SCRAMBLINGS = 10;

    private final int dimensions;
    private final long seed;
    private final int netSize;
    private final int netDimensions;
    private final SobolNet.Scrambled[] nets;
    private final int count;

    /**
     * @param dimensions of one sample
     * @param samples independent samples at each number: 1, or 2 for shares
     */
    public Points(SimulationOptions options, int dimensions, int samples) {
        this.dimensions = dimensions;
        seed = options.seed();
        if (options.sampling() == Sampling.RANDOM) {
            count = options.draws();
            netSize = count;
            netDimensions = 0;
            nets = new SobolNet.Scrambled[] {};
        } else {
            int k = exponent(options.draws());
            netSize = 1 << k;
            count = SCRAMBLINGS * netSize;
            netDimensions = Math.min(SobolNet.MOST_DIMENSIONS, dimensions * samples);
            SobolNet net = new SobolNet(netDimensions, k);
            nets = new SobolNet.Scrambled[SCRAMBLINGS];
            for (int i = 0; i < SCRAMBLINGS; i++) {
                nets[i] = net.scrambled(KeyedRandom.key(seed, i));
            }
        }
    }

    /** Least k with 10·2^k ≥ draws. */
    private static int exponent(int draws) {
        int k = 0;
        while (SCRAMBLINGS * (1L << k) < draws) {
            k++;
        }
        return k;
    }

    /** How many. */
    public int count() {
        return count;
    }

    /** Whether they come in nets, one for each scrambling; else every one is independent. */
    public boolean inNets() {
        return nets.length > 0;
    }

    /** How many come in one net. */
    public int dependent() {
        return netSize;
    }

    /** The number of the point that is drawn in a turn: all nets grow together, so that the first turns are smaller nets. */
    public int inTurn(int turn) {
        return inNets() ? turn % SCRAMBLINGS * netSize + turn / SCRAMBLINGS : turn;
    }

    /**
     * The most points, at most as many as the first turns, that are the points of a smaller number of draws.
     *
     * @param turns as many as there are nets at least
     */
    public int whole(int turns) {
        return inNets() ? SCRAMBLINGS * Integer.highestOneBit(turns / SCRAMBLINGS) : turns;
    }

    /** The number here of a point of fewer draws. */
    public int here(Points fewer, int number) {
        return number / fewer.netSize * netSize + number % fewer.netSize;
    }

    /** Where one thread puts points. */
    public Cursor cursor() {
        return new Cursor();
    }

    /** One point at a time. */
    public final class Cursor {
        private final double[] net = new double[netDimensions];
        private final long[] digits = new long[netDimensions];
        private long key;

        public void move(int number) {
            key = KeyedRandom.key(KeyedRandom.key(seed, number / netSize), number % netSize);
            if (netDimensions > 0) {
                nets[number / netSize].point(number % netSize, digits, net);
            }
        }

        /** Key of everything random in a sample at this point. */
        public long key(int sample) {
            return sample == 0 ? key : KeyedRandom.key(key, sample);
        }

        /**
         * Coordinate of a sample, in (0, 1).
         *
         * @param inputKey key of the input it is for
         */
        public double coordinate(int sample, int dimension, long inputKey) {
            int place = sample * dimensions + dimension;
            return place < netDimensions ? net[place] : KeyedRandom.uniform(KeyedRandom.key(key(sample), inputKey));
        }
    }
}
