package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.Comparator;
import nl.werkmetwerk.money.EndlessRenewal;

/**
 * What goes on for ever from an end of the horizon, of all assets that stand alike (MODEL 6.23).
 *
 * @param price component kind
 * @param change real yearly price change of it
 * @param life years from one renewal to the next, 1 or more
 * @param left years until the next, 1 or more
 * @param cost of new ones, euro at prices of the end
 */
public record GoingOnCost(String price, double change, int life, int left, double cost)
        implements Comparable<GoingOnCost>, Serializable {
    private static final Comparator<GoingOnCost> ORDER = Comparator.comparing(GoingOnCost::price)
            .thenComparing(GoingOnCost::life)
            .thenComparing(GoingOnCost::left);

    /** What it is worth at the end, as a negative cost, were it paid there and then. */
    double worth(double rate) {
        return -cost * EndlessRenewal.of(rate, change).worth(left, life);
    }

    /** By kind, life and years left. */
    @Override
    public int compareTo(GoingOnCost other) {
        return ORDER.compare(this, other);
    }
}
