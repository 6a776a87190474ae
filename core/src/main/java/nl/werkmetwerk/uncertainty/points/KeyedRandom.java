package nl.werkmetwerk.uncertainty.points;

/**
 * Random numbers that depend on a key alone, not on what was drawn before: so that draws are the same on any number of
 * threads (MODEL 10). Keys are mixed by the finaliser of SplitMix64 (D. Stafford's variant 13), the generator behind
 * the JDK's {@code SplittableRandom}.
 */
public final class KeyedRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Thrice the golden one, modulo 2^64. */
    private static final long GOLDEN_THRICE = 0xDAA66D2C7DDF743FL;

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int DIGITS = 52;
    private static final double STEP = 0x1p-52;

    private KeyedRandom() {}

    /** A key from two keys; their order matters. */
    public static long key(long one, long other) {
        return mix((mix(one + GOLDEN) + GOLDEN_THRICE) ^ (other * GOLDEN));
    }

    /** A key from a text. */
    public static long key(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** A number in (0, 1) of 52 digits. */
    public static double uniform(long key) {
        return fraction(mix(key + GOLDEN) >>> (Long.SIZE - DIGITS));
    }

    /** 52 binary digits as a number in (0, 1): the middle of what they leave open. */
    static double fraction(long digits) {
        return (digits + 0.5) * STEP;
    }

    /** 64 random bits. */
    static long bits(long key) {
        return mix(key + GOLDEN);
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
