package nl.werkmetwerk.neighbourhood.vote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** {@code votes}: again and again, of what may be won and fits, the item with most points (MODEL-practice 12.5). */
public final class MostVotes {
    /** Relative tolerance of ties, of at least 1 (MODEL-practice, conventions). */
    private static final double TOLERANCE = 1e-9;

    private MostVotes() {}

    /** Counts the votes. */
    public static Outcome of(Election election, Limits limits) {
        BitSet taken = new BitSet();
        List<Integer> won = fill(election, limits, taken);
        return new Outcome(won, List.of(), OptionalDouble.empty(), next(election, limits, taken));
    }

    /** Adds what fits to what is taken, and names it in order. */
    static List<Integer> fill(Election election, Limits limits, BitSet taken) {
        List<Integer> added = new ArrayList<>();
        OptionalInt first = firstThatFits(election, limits, taken);
        while (first.isPresent()) {
            taken.set(first.getAsInt());
            added.add(first.getAsInt());
            first = firstThatFits(election, limits, taken);
        }
        return added;
    }

    /** What would be taken now if it fitted, and what the budgets lack for it. */
    static Optional<Outcome.Next> next(Election election, Limits limits, BitSet taken) {
        OptionalInt first = first(election, item -> mayBeWon(election, limits, item, taken));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Outcome.Next(first.getAsInt(), limits.excess(with(taken, first.getAsInt()))));
    }

    /** Whether an item has points, is not won, has all it needs and nothing against it. */
    static boolean mayBeWon(Election election, Limits limits, int item, BitSet won) {
        return election.points(item) > 0 && !won.get(item) && limits.mayJoin(item, won);
    }

    /** These items and one more. */
    static BitSet with(BitSet items, int item) {
        BitSet more = (BitSet) items.clone();
        more.set(item);
        return more;
    }

    /** What does not fit now is asked again each time: a candidate may give a budget room. */
    private static OptionalInt firstThatFits(Election election, Limits limits, BitSet taken) {
        BitSet open = new BitSet();
        IntStream.range(0, election.items())
                .filter(item -> mayBeWon(election, limits, item, taken))
                .forEach(open::set);
        OptionalInt first = first(election, open::get);
        while (first.isPresent() && !limits.fits(with(taken, first.getAsInt()))) {
            open.clear(first.getAsInt());
            first = first(election, open::get);
        }
        return first;
    }

    /** Of some items that with most points, then least κ, then the first. */
    private static OptionalInt first(Election election, IntPredicate among) {
        int[] some = IntStream.range(0, election.items()).filter(among).toArray();
        return IntStream.of(least(least(some, item -> -election.points(item)), election::kappa))
                .findFirst();
    }

    /** The items within the tolerance of the least. */
    static int[] least(int[] items, IntToDoubleFunction value) {
        double least = IntStream.of(items).mapToDouble(value).min().orElse(0);
        double bound = least + TOLERANCE * Math.max(1, Math.abs(least));
        return IntStream.of(items)
                .filter(item -> value.applyAsDouble(item) <= bound)
                .toArray();
    }
}
