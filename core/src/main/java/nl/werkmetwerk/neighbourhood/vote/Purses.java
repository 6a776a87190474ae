package nl.werkmetwerk.neighbourhood.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the purses of all rows buy, once (MODEL-practice 12.5). A supporter with v points for p pays
 * {@code min(what is left, ρ·v·κ)}; ρ of an item never falls while purses empty, so what it was is a bound.
 */
final class Purses {
    /** Relative: what supporters may lack of a price, and within which two ρ are the same. */
    private static final double TOLERANCE = 1e-9;

    private final Election election;
    private final Limits limits;
    private final double[] left;
    private final double[] rho;
    private final BitSet won = new BitSet();

    private Purses(Election election, double purse, Limits limits) {
        this.election = election;
        this.limits = limits;
        this.left = new double[election.rows()];
        Arrays.fill(left, purse);
        this.rho = new double[election.items()];
        Arrays.setAll(rho, item -> 1 / election.points(item));
    }

    /**
     * Spends the purses.
     *
     * @param purse a, euro a row
     * @return what is won, in order
     */
    static List<Integer> spend(Election election, double purse, Limits limits) {
        Purses purses = new Purses(election, purse, limits);
        List<Integer> won = new ArrayList<>();
        OptionalInt item = purses.cheapest();
        while (item.isPresent()) {
            purses.pay(item.getAsInt());
            won.add(item.getAsInt());
            item = purses.cheapest();
        }
        return won;
    }

    /** Of what may be won the least ρ, then least κ, most points, first; none: nothing can be paid. */
    private OptionalInt cheapest() {
        int[] open = IntStream.range(0, election.items())
                .filter(item -> MostVotes.mayBeWon(election, limits, item, won))
                .toArray();
        double bound = freshen(open) * (1 + TOLERANCE);
        if (Double.isInfinite(bound)) {
            return OptionalInt.empty();
        }
        int[] least = IntStream.of(open).filter(item -> rho[item] <= bound).toArray();
        int[] dear = MostVotes.least(least, election::kappa);
        return IntStream.of(MostVotes.least(dear, item -> -election.points(item)))
                .findFirst();
    }

    /** Computes ρ anew of all that may be the least, and says the least. */
    private double freshen(int[] open) {
        BitSet stale = new BitSet();
        Arrays.stream(open).forEach(stale::set);
        double least = Double.POSITIVE_INFINITY;
        int item = lowest(stale);
        while (item >= 0 && rho[item] <= least * (1 + TOLERANCE)) {
            stale.clear(item);
            rho[item] = Math.max(rho[item], price(item));
            least = Math.min(least, rho[item]);
            item = lowest(stale);
        }
        return least;
    }

    private int lowest(BitSet among) {
        int lowest = -1;
        for (int item = among.nextSetBit(0); item >= 0; item = among.nextSetBit(item + 1)) {
            if (lowest < 0 || rho[item] < rho[lowest]) {
                lowest = item;
            }
        }
        return lowest;
    }

    /** ρ at which the supporters together pay κ; infinite where they have less. */
    private double price(int item) {
        int[] rows = election.supporters(item);
        double[] weights = election.weights(item);
        double kappa = election.kappa(item);
        if (together(rows) < kappa * (1 - TOLERANCE)) {
            return Double.POSITIVE_INFINITY;
        }
        double lower = 1 / election.points(item);
        double fair = shared(rows, weights, kappa, lower);
        while (fair > lower) {
            lower = fair;
            fair = shared(rows, weights, kappa, lower);
        }
        return fair;
    }

    /** ρ when those who cannot pay their part at a lower one give all they have, and the others the rest. */
    private double shared(int[] rows, double[] weights, double kappa, double lower) {
        double rest = kappa;
        double able = 0;
        double emptied = 0;
        for (int number = 0; number < rows.length; number++) {
            double purse = left[rows[number]];
            if (purse < lower * weights[number] * kappa) {
                rest -= purse;
                emptied = Math.max(emptied, purse / (weights[number] * kappa));
            } else {
                able += weights[number];
            }
        }
        return able > 0 ? rest / (able * kappa) : emptied;
    }

    private double together(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += left[row];
        }
        return sum;
    }

    private void pay(int item) {
        int[] rows = election.supporters(item);
        double[] weights = election.weights(item);
        for (int number = 0; number < rows.length; number++) {
            double part = rho[item] * weights[number] * election.kappa(item);
            left[rows[number]] -= Math.min(left[rows[number]], part);
        }
        won.set(item);
    }
}
