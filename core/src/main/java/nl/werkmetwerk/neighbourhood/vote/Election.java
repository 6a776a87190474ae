package nl.werkmetwerk.neighbourhood.vote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who wants what, and how much of it: votes over the items that are voted on, each row by its points (MODEL-practice 12.5). */
public final class Election {
    private final int rows;
    private final double[] kappa;
    private final int[][] supporters;
    private final double[][] weights;
    private final double[] points;

    private Election(int rows, double[] kappa, Support[] support) {
        this.rows = rows;
        this.kappa = kappa;
        this.supporters = Arrays.stream(support).map(Support::rows).toArray(int[][]::new);
        this.weights = Arrays.stream(support).map(Support::weights).toArray(double[][]::new);
        this.points = Arrays.stream(weights).mapToDouble(Election::inOrder).toArray();
    }

    /**
     * Spreads votes over items: of a measure over all its candidates, of one named twice the greatest number; then a row's
     * points are divided by their sum over what is voted on.
     *
     * @param votes as they were cast; ids that name no item count nothing
     * @param items all candidates, in order
     */
    public static Election of(Votes votes, List<VotedItem> items) {
        Map<String, int[]> named = named(items);
        Support[] support = new Support[items.size()];
        Arrays.setAll(support, item -> new Support());
        double[] row = new double[items.size()];
        for (int voter = 0; voter < votes.rows().size(); voter++) {
            Arrays.fill(row, 0);
            spread(votes, votes.rows().get(voter), named, row);
            double divisor = votes.type().hasPoints() ? inOrder(row) : 1;
            for (int item = 0; item < row.length; item++) {
                if (row[item] > 0) {
                    support[item].add(voter, row[item] / divisor);
                }
            }
        }
        double[] kappa = items.stream()
                .mapToDouble(item -> item.kappa().orElse(Double.NaN))
                .toArray();
        return new Election(votes.rows().size(), kappa, support);
    }

    private static void spread(Votes votes, Vote vote, Map<String, int[]> named, double[] row) {
        for (int place = 0; place < vote.ids().size(); place++) {
            double number = votes.number(vote, place);
            for (int item : named.getOrDefault(vote.ids().get(place), new int[0])) {
                row[item] = Math.max(row[item], number);
            }
        }
    }

    /** The items voted on that an id names. */
    private static Map<String, int[]> named(List<VotedItem> items) {
        Map<String, int[]> named = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            if (items.get(item).kappa().isPresent()) {
                int[] alone = {item};
                named.merge(items.get(item).id(), alone, Election::joined);
                named.merge(items.get(item).measure(), alone, Election::joined);
            }
        }
        return named;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** A sum in order, as everywhere in this engine. */
    private static double inOrder(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** How many rows the votes have, those without a vote too. */
    public int rows() {
        return rows;
    }

    /** How many candidates there are, voted on or not. */
    public int items() {
        return kappa.length;
    }

    /** Whether an item is voted on. */
    public boolean isVotedOn(int item) {
        return !Double.isNaN(kappa[item]);
    }

    /** κ of an item, euro; not a number where it is not voted on. */
    public double kappa(int item) {
        return kappa[item];
    }

    /** The points of all rows for an item, after division; 0 where it is not voted on. */
    public double points(int item) {
        return points[item];
    }

    /** The rows with points for an item, rising. */
    int[] supporters(int item) {
        return supporters[item];
    }

    /** Their points, above 0, in the order of {@link #supporters}. */
    double[] weights(int item) {
        return weights[item];
    }

    /** Rows and points of one item, while they are gathered. */
    private static final class Support {
        private int[] rows = new int[8];
        private double[] weights = new double[8];
        private int size;

        void add(int row, double weight) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            rows[size] = row;
            weights[size++] = weight;
        }

        int[] rows() {
            return Arrays.copyOf(rows, size);
        }

        double[] weights() {
            return Arrays.copyOf(weights, size);
        }
    }
}
