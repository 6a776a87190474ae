package nl.werkmetwerk.parties;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The coalitions of n players as bit sets, player i being bit i: by size, then in the order of the players (MODEL 8). */
final class CoalitionOrder {
    private static final Comparator<Integer> ORDER = Comparator.<Integer>comparingInt(Integer::bitCount)
            .thenComparing((left, right) -> Integer.compareUnsigned(Integer.reverse(right), Integer.reverse(left)));

    private CoalitionOrder() {}

    /** All 2ⁿ, the empty one first, that of all last. */
    static int[] all(int players) {
        return IntStream.range(0, 1 << players)
                .boxed()
                .sorted(ORDER)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
