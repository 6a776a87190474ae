package nl.werkmetwerk.parties;

import java.io.Serializable;

/**
 * How coalitions are sampled where there are more than {@value Game#MOST_PLAYERS} parties.
 *
 * @param pairs number of random orders, each taken forwards and backwards, 2 or more
 * @param seed of the generator L64X128MixRandom; the same seed gives the same result
 */
public record Sampling(int pairs, long seed) implements Serializable {
    /** 2 000 pairs of orders. */
    public static final Sampling DEFAULT = new Sampling(2_000, 1);

    /** @throws IllegalArgumentException if there are less than two pairs */
    public Sampling {
        if (pairs < 2) {
            throw new IllegalArgumentException("pairs (" + pairs + ") is not allowed: it is at least 2");
        }
    }
}
