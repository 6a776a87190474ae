package nl.werkmetwerk.optimise.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The schedules of every cluster known so far. They say what prices are worth trying, and which of them fit together
 * within the budgets.
 */
final class PricePool {
    private static final int STEPS = 300;

    private final BudgetRows rows;
    private final List<List<Column>> columns = new ArrayList<>();

    PricePool(BudgetRows rows, int clusters) {
        this.rows = rows;
        for (int i = 0; i < clusters; i++) {
            columns.add(new ArrayList<>());
        }
    }

    List<Column> columns(int cluster) {
        return columns.get(cluster);
    }

    int clusters() {
        return columns.size();
    }

    /** Takes in a schedule unless it is known; its number. */
    int add(int cluster, Column column) {
        for (int k = 0; k < columns.get(cluster).size(); k++) {
            Column known = columns.get(cluster).get(k);
            if (known.renewals().length == column.renewals().length
                    && Arrays.deepEquals(known.renewals(), column.renewals())) {
                return k;
            }
        }
        columns.get(cluster).add(column);
        return columns.get(cluster).size() - 1;
    }

    /** The cheapest schedule of each cluster at prices. */
    int[] cheapest(double[] price) {
        int[] choice = new int[columns.size()];
        for (int i = 0; i < choice.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < columns.get(i).size(); k++) {
                double cost = columns.get(i).get(k).priced(price);
                if (cost < least) {
                    least = cost;
                    choice[i] = k;
                }
            }
        }
        return choice;
    }

    /** Clusters by what a choice costs above the cheapest known schedule at prices, the most first. */
    int[] byRegret(int[] choice, double[] price) {
        int[] cheapest = cheapest(price);
        double[] regret = new double[choice.length];
        for (int i = 0; i < regret.length; i++) {
            List<Column> known = columns.get(i);
            regret[i] =
                    known.get(choice[i]).priced(price) - known.get(cheapest[i]).priced(price);
        }
        return IntStream.range(0, regret.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -regret[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Prices near {@code around} at which the known schedules give the highest bound, by projected supergradients.
     *
     * @param target the highest that the bound can be
     * @param most highest price
     */
    double[] bestPrices(double[] around, double radius, double target, double most) {
        double[] price = around.clone();
        double[] best = price.clone();
        double bestBound = Double.NEGATIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            int[] choice = cheapest(price);
            double[] gradient = new double[rows.count()];
            double bound = 0;
            for (int i = 0; i < choice.length; i++) {
                Column column = columns.get(i).get(choice[i]);
                bound += column.priced(price);
                column.addTo(gradient, 1);
            }
            double norm = 0;
            for (int row = 0; row < gradient.length; row++) {
                bound -= rows.holds(row) ? price[row] * rows.limit(row) : 0;
                gradient[row] = rows.holds(row) ? gradient[row] - rows.limit(row) : 0;
                norm += price[row] > 0 || gradient[row] > 0 ? gradient[row] * gradient[row] : 0;
            }
            if (bound > bestBound) {
                bestBound = bound;
                best = price.clone();
            }
            if (norm == 0) {
                break;
            }
            double length = Math.max(target - bound, 1e-6 * Math.abs(bound)) / norm / (1 + step / 30.0);
            move(price, around, radius, gradient, length, most);
        }
        return best;
    }

    private void move(double[] price, double[] around, double radius, double[] gradient, double length, double most) {
        for (int row = 0; row < price.length; row++) {
            double room = radius * rows.discount(row);
            double moved = price[row] + length * gradient[row];
            price[row] = Math.max(0, Math.min(most, Math.max(around[row] - room, Math.min(around[row] + room, moved))));
        }
    }
}
