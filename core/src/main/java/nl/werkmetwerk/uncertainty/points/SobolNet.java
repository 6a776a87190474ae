package nl.werkmetwerk.uncertainty.points;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * 2^k points of Sobol's sequence in up to 1 000 dimensions, scrambled: the digits of each coordinate are multiplied by a
 * random lower triangular matrix with ones on its diagonal and shifted by random digits (J. Matoušek, On the
 * L2-discrepancy for anchored boxes, J. Complexity 14, 1998). Each point is then uniform, and the points together stay
 * as even as they were. Directions are those of S. Joe and F. Y. Kuo, from Commons Math.
 */
final class SobolNet {
    /** Most dimensions for which there are directions. */
    static final int MOST_DIMENSIONS = 1_000;

    private static final int DIGITS = 52;
    private static final double SCALE = 0x1p52;

    private final int dimensions;
    private final long[][] directions;

    /**
     * @param dimensions 0 … 1 000
     * @param k number of points is 2^k
     */
    SobolNet(int dimensions, int k) {
        this.dimensions = dimensions;
        directions = new long[k][dimensions];
        if (dimensions > 0) {
            SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
            for (int bit = 0; bit < k; bit++) {
                // the point with this number is made of one direction alone, in the sequence's Gray order
                double[] point = sequence.skipTo((int) ((1L << (bit + 1)) - 1));
                for (int d = 0; d < dimensions; d++) {
                    directions[bit][d] = (long) (point[d] * SCALE);
                }
            }
        }
    }

    int dimensions() {
        return dimensions;
    }

    /** The net with its digits scrambled by a key. */
    Scrambled scrambled(long key) {
        return new Scrambled(key);
    }

    /** A scrambled net. */
    final class Scrambled {
        private final long[] shift = new long[dimensions];
        private final long[][] scrambled = new long[directions.length][dimensions];

        private Scrambled(long key) {
            long[] rows = new long[DIGITS];
            for (int d = 0; d < dimensions; d++) {
                long own = KeyedRandom.key(key, d);
                shift[d] = KeyedRandom.bits(own) >>> (Long.SIZE - DIGITS);
                for (int row = 0; row < DIGITS; row++) {
                    long bit = 1L << (DIGITS - 1 - row);
                    long above = ~(bit * 2 - 1) & (1L << DIGITS) - 1;
                    rows[row] = bit | (KeyedRandom.bits(KeyedRandom.key(own, row + 1)) & above);
                }
                for (int direction = 0; direction < scrambled.length; direction++) {
                    scrambled[direction][d] = product(rows, directions[direction][d]);
                }
            }
        }

        /**
         * A point.
         *
         * @param number 0 … 2^k − 1
         * @param into its coordinates, each in (0, 1)
         */
        void point(int number, long[] digits, double[] into) {
            System.arraycopy(shift, 0, digits, 0, dimensions);
            for (int rest = number; rest != 0; rest &= rest - 1) {
                long[] direction = scrambled[Integer.numberOfTrailingZeros(rest)];
                for (int d = 0; d < dimensions; d++) {
                    digits[d] ^= direction[d];
                }
            }
            for (int d = 0; d < dimensions; d++) {
                into[d] = KeyedRandom.fraction(digits[d]);
            }
        }
    }

    private static long product(long[] rows, long digits) {
        long product = 0;
        for (long row : rows) {
            product = (product << 1) | (Long.bitCount(row & digits) & 1);
        }
        return product;
    }
}
