package nl.werkmetwerk.model.practice;

import java.io.Serializable;

/**
 * What the cost of labour and organisation is multiplied by each time that experience doubles (MODEL-practice 13.1).
 *
 * @param fit whether it follows from what was measured; the numbers then say nothing
 * @param low the least it may be, in (0, 4]
 * @param ratio ρ, what it is taken to be; 1 is no learning
 * @param high the most it may be
 */
public record Progress(boolean fit, double low, double ratio, double high) implements Serializable {
    /** It follows from what was measured. */
    public static final Progress FIT = new Progress(true, 1, 1, 1);

    /** No learning. */
    public static final Progress NONE = of(1);

    private static final double MOST = 4;

    /** @throws IllegalArgumentException if one is not in (0, 4], or low is not the least and high not the most */
    public Progress {
        if (!(low > 0 && high <= MOST && low <= ratio && ratio <= high)) {
            throw new IllegalArgumentException("progress " + low + " … " + ratio + " … " + high);
        }
    }

    /** It is known. */
    public static Progress of(double ratio) {
        return new Progress(false, ratio, ratio, ratio);
    }

    /** Whether nothing is learnt, whatever it is in its range. */
    public boolean none() {
        return !fit && low == 1 && high == 1;
    }
}
