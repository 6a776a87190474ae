package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Tries all combinations of known schedules of few clusters, by depth first, cut off by the priced bound. */
final class Combination {
    /** For more clusters it is not worth trying. */
    static final int MOST_CLUSTERS = 24;

    private static final int MOST_NODES = 300_000;

    private final PricePool pool;
    private final BudgetRows rows;
    private final double[] price;
    private final double[] cheapestLeft;
    private final Integer[][] order;
    private final double[] spent;
    private final int[] choice;
    private double best;
    private int @Nullable [] found;
    private int nodes;

    Combination(PricePool pool, BudgetRows rows, double[] price, double cost) {
        this.pool = pool;
        this.rows = rows;
        this.price = price;
        best = cost;
        int count = pool.clusters();
        cheapestLeft = new double[count + 1];
        order = new Integer[count][];
        for (int i = count - 1; i >= 0; i--) {
            int cluster = i;
            order[i] = new Integer[pool.columns(i).size()];
            Arrays.setAll(order[i], k -> k);
            Arrays.sort(
                    order[i],
                    Comparator.comparingDouble(k -> pool.columns(cluster).get(k).priced(price)));
            cheapestLeft[i] =
                    cheapestLeft[i + 1] + pool.columns(i).get(order[i][0]).priced(price);
        }
        spent = new double[rows.count()];
        choice = new int[count];
    }

    /** The schedule of each cluster in the best combination that is cheaper than what was known, null when none. */
    int @Nullable [] run() {
        double allowance = 0;
        for (int row = 0; row < price.length; row++) {
            allowance += rows.holds(row) ? price[row] * rows.limit(row) : 0;
        }
        from(0, 0, -allowance);
        return found;
    }

    /** @param priced cost at prices of what is chosen, less the price of all that may be spent: with the rest a bound */
    private void from(int cluster, double cost, double priced) {
        if (cluster == choice.length) {
            best = cost;
            found = choice.clone();
            return;
        }
        for (int k : order[cluster]) {
            Column column = pool.columns(cluster).get(k);
            double sum = priced + column.priced(price);
            if (sum + cheapestLeft[cluster + 1] >= best || nodes++ > MOST_NODES) {
                return;
            }
            column.addTo(spent, 1);
            if (fits(column) && (cluster < choice.length - 1 || cost + column.cost() < best)) {
                choice[cluster] = k;
                from(cluster + 1, cost + column.cost(), sum);
            }
            column.addTo(spent, -1);
        }
    }

    private boolean fits(Column column) {
        for (int row : column.rows()) {
            if (spent[row] > rows.limit(row)) {
                return false;
            }
        }
        return true;
    }
}
