package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.optimise.outcome.BudgetPrice;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the prices of budgets that give the highest bound: they are raised on the schedules known so far, within a
 * region around the best prices that grows when the true bound follows and shrinks when it falls short.
 */
final class PriceSearch {
    /** First size of the region, as a part of a euro of the year. */
    private static final double FIRST = 0.1;

    private static final double GROWTH = 1.3;
    private static final double SHRINK = 0.6;

    /** While no schedule fits, the bound is taken to be able to rise by this part of itself. */
    private static final double HOPED = 0.02;

    /** Prices below this part of a euro of their year are noise of the search for them. */
    private static final double NOTICED = 1e-3;

    private final BudgetRows rows;
    private final PricePool pool;
    private double bound = Double.NEGATIVE_INFINITY;
    private double[] best;
    private double radius = FIRST;
    private double @Nullable [] probe;

    PriceSearch(BudgetRows rows, PricePool pool) {
        this.rows = rows;
        this.pool = pool;
        best = new double[rows.count()];
    }

    /** The highest bound so far. */
    double bound() {
        return bound;
    }

    /** The prices that gave it; none to begin with. */
    double[] best() {
        return best;
    }

    /** Hears what bound prices gave. */
    void take(double value, double[] price) {
        if (value > bound) {
            bound = value;
            best = price;
            radius *= GROWTH;
        } else if (price != probe) {
            radius *= SHRINK;
        }
    }

    /** The best prices to try next by what is known, when no schedule that fits is. */
    double[] next() {
        return next(bound + HOPED * Math.abs(bound));
    }

    /** @param target the highest that the bound can be */
    double[] next(double target) {
        return pool.bestPrices(best, radius, target, Double.POSITIVE_INFINITY);
    }

    /** Prices that are dearer and dearer where nothing fits yet: for schedules that fit, not for the bound. */
    double[] probe(double[] over) {
        double[] price = probe == null ? best.clone() : probe.clone();
        for (int row = 0; row < price.length; row++) {
            double dearer = over[row] > 0 ? BudgetIncumbent.DEARER * rows.discount(row) : 0;
            price[row] = Math.max(price[row], best[row]) + dearer;
        }
        probe = price;
        return price;
    }

    /** What one more euro is worth, of the budgets that bind. */
    List<BudgetPrice> shadowPrices() {
        List<BudgetPrice> prices = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.ofLarge(row) && best[row] > NOTICED * rows.discount(row) && rows.holds(row)) {
                prices.add(new BudgetPrice(rows.budget(row), rows.calendarYear(row), best[row]));
            }
        }
        return prices;
    }
}
