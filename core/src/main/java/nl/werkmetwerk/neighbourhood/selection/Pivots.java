package nl.werkmetwerk.neighbourhood.selection;

import java.util.Arrays;

/**
 * A few options of a group that are best at some price of the budgets. Most others are plainly worse than one of these:
 * that is seen without comparing all with all.
 */
final class Pivots {
    private static final int PRICES = 10;

    private final Options group;
    private final int[] pivots;

    private Pivots(Options group, int[] pivots) {
        this.group = group;
        this.pivots = pivots;
    }

    static Pivots of(Options group) {
        int budgets = group.use().length;
        double first = span(group.first());
        int[] found = new int[(2 * PRICES + 1) * Math.max(1, budgets)];
        int count = 0;
        for (int leading = 0; leading < Math.max(1, budgets); leading++) {
            for (int power = -PRICES; power <= PRICES; power++) {
                double[] prices = new double[budgets];
                for (int budget = 0; budget < budgets; budget++) {
                    double weight = budget == leading ? Math.pow(2, power) : 1e-3;
                    prices[budget] = weight * first / Math.max(1e-9, span(group.use()[budget]));
                }
                found[count++] = best(group, prices);
            }
        }
        return new Pivots(group, Arrays.stream(found).distinct().toArray());
    }

    private static double span(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private static int best(Options group, double[] prices) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < group.count(); option++) {
            double value = Multipliers.value(group, option, prices);
            if (value > most) {
                most = value;
                best = option;
            }
        }
        return best;
    }

    /** Whether one of them has more of the first, beyond a tolerance, and takes no more of any budget. */
    boolean outdo(int option, double tolerance) {
        for (int pivot : pivots) {
            if (group.first()[pivot] > group.first()[option] + tolerance && takesNoMore(pivot, option)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesNoMore(int pivot, int option) {
        boolean noMore = true;
        for (int budget = 0; budget < group.use().length && noMore; budget++) {
            noMore = group.use()[budget][pivot] <= group.use()[budget][option];
        }
        return noMore;
    }
}
