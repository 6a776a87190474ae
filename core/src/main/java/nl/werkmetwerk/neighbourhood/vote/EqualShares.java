package nl.werkmetwerk.neighbourhood.vote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * {@code equalShares}: every row has an equal purse, and what its supporters can pay is won, the cheapest for them first;
 * purses rise by a hundredth as long as what is won fits; then what still fits is filled up by most votes
 * (MODEL-practice 12.5).
 *
 * <p>A share of the rows that all want the same and nothing else gets it, as long as it costs no more than that share of
 * the budget: but for needs, conflicts, other budgets and dearer joint works. It is not proof against tactical voting, and
 * more money can cost an item its place.
 */
public final class EqualShares {
    /** By what purses rise. */
    private static final double RAISE = 1.01;

    private EqualShares() {}

    /**
     * Counts the votes.
     *
     * @param budget B, euro above 0: what the rows share
     * @throws IllegalArgumentException unless the budget is above 0 and finite
     */
    public static Outcome of(Election election, double budget, Limits limits) {
        if (!(budget > 0) || Double.isInfinite(budget)) {
            throw new IllegalArgumentException("a budget of " + budget + " cannot be shared");
        }
        double purse = budget / election.rows();
        List<Integer> won = Purses.spend(election, purse, limits);
        BitSet taken = set(won);
        if (!limits.fits(taken)) {
            won = thatFit(won, limits);
            return filled(election, limits, won, purse);
        }
        while (anyMayBeWon(election, limits, taken)) {
            List<Integer> more = Purses.spend(election, purse * RAISE, limits);
            if (!limits.fits(set(more))) {
                break;
            }
            purse *= RAISE;
            won = more;
            taken = set(won);
        }
        return filled(election, limits, won, purse);
    }

    /** Of what was won, in order, what fits and has its needs. */
    private static List<Integer> thatFit(List<Integer> won, Limits limits) {
        List<Integer> fitting = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int item : won) {
            if (limits.mayJoin(item, taken) && limits.fits(MostVotes.with(taken, item))) {
                fitting.add(item);
                taken.set(item);
            }
        }
        return fitting;
    }

    private static Outcome filled(Election election, Limits limits, List<Integer> won, double purse) {
        BitSet taken = set(won);
        List<Integer> filled = MostVotes.fill(election, limits, taken);
        return new Outcome(won, filled, OptionalDouble.of(purse), MostVotes.next(election, limits, taken));
    }

    private static boolean anyMayBeWon(Election election, Limits limits, BitSet won) {
        return IntStream.range(0, election.items()).anyMatch(item -> MostVotes.mayBeWon(election, limits, item, won));
    }

    private static BitSet set(List<Integer> items) {
        BitSet set = new BitSet();
        items.forEach(set::set);
        return set;
    }
}
