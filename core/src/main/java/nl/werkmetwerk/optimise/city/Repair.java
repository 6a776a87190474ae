package nl.werkmetwerk.optimise.city;

/**
 * Chooses one known schedule for each cluster so that all budgets hold: starts from the cheapest, takes the change that
 * cures most overspending per euro until none is left, then every change that is cheaper and keeps to the budgets.
 */
final class Repair {
    private static final double NONE_LEFT = 1e-9;

    /** Clusters of which pairs of changes are tried. */
    private static final int MOST_PAIRED = 48;

    /** Euro that a pair of changes is worth taking for. */
    private static final double WORTH = 1e-6;

    private final PricePool pool;
    private final BudgetRows rows;
    private final int[] choice;
    private final double[] spent;

    Repair(PricePool pool, BudgetRows rows, int[] start) {
        this.pool = pool;
        this.rows = rows;
        choice = start.clone();
        spent = new double[rows.count()];
        for (int i = 0; i < choice.length; i++) {
            chosen(i).addTo(spent, 1);
        }
    }

    /** Does it; the overspending that is left, 0 when all budgets hold. */
    double run() {
        double over = overspent();
        while (over > NONE_LEFT) {
            double cured = cure();
            if (cured <= NONE_LEFT) {
                return over;
            }
            over = overspent();
        }
        for (boolean better = true; better; ) {
            better = improve();
        }
        return 0;
    }

    private Column chosen(int cluster) {
        return pool.columns(cluster).get(choice[cluster]);
    }

    private double overspent() {
        double sum = 0;
        for (int row = 0; row < spent.length; row++) {
            sum += rows.over(row, spent[row]);
        }
        return sum;
    }

    /** The change with the least extra cost per euro of overspending cured; returns what it cures. */
    private double cure() {
        double bestScore = Double.POSITIVE_INFINITY;
        double cured = 0;
        int bestCluster = -1;
        int bestColumn = -1;
        for (int i = 0; i < choice.length; i++) {
            Column now = chosen(i);
            if (!overspends(now)) {
                continue;
            }
            for (int k = 0; k < pool.columns(i).size(); k++) {
                double less = -change(now, pool.columns(i).get(k));
                double score = (pool.columns(i).get(k).cost() - now.cost()) / less;
                if (less > NONE_LEFT && score < bestScore) {
                    bestScore = score;
                    cured = less;
                    bestCluster = i;
                    bestColumn = k;
                }
            }
        }
        if (bestCluster >= 0) {
            take(bestCluster, bestColumn);
        }
        return cured;
    }

    private boolean overspends(Column column) {
        for (int row : column.rows()) {
            if (rows.over(row, spent[row]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** By how much overspending changes when one schedule takes the place of another. */
    private double change(Column from, Column to) {
        double change = 0;
        from.addTo(spent, -1);
        for (int k = 0; k < to.rows().length; k++) {
            int row = to.rows()[k];
            change += rows.over(row, spent[row] + to.amounts()[k]) - rows.over(row, spent[row]);
        }
        for (int k = 0; k < from.rows().length; k++) {
            int row = from.rows()[k];
            change += rows.over(row, spent[row]) - rows.over(row, spent[row] + from.amounts()[k]);
        }
        from.addTo(spent, 1);
        return change;
    }

    private void take(int cluster, int column) {
        chosen(cluster).addTo(spent, -1);
        choice[cluster] = column;
        chosen(cluster).addTo(spent, 1);
    }

    private boolean improve() {
        boolean any = false;
        for (int i = 0; i < choice.length; i++) {
            int best = choice[i];
            for (int k = 0; k < pool.columns(i).size(); k++) {
                Column other = pool.columns(i).get(k);
                if (other.cost() < pool.columns(i).get(best).cost() - NONE_LEFT
                        && change(chosen(i), other) <= NONE_LEFT) {
                    best = k;
                }
            }
            any |= best != choice[i];
            take(i, best);
        }
        return any;
    }

    /**
     * Takes changes of two clusters at once that are cheaper and keep to the budgets; only when all budgets hold.
     *
     * @param price at which the clusters are chosen that cost most above the cheapest of their schedules
     */
    void improvePairs(double[] price) {
        int[] pairing = pool.byRegret(choice, price);
        int count = Math.min(MOST_PAIRED, pairing.length);
        for (int a = 0; a < count; a++) {
            for (int k = 0; k < pool.columns(pairing[a]).size(); k++) {
                if (k != choice[pairing[a]]) {
                    pair(pairing, a, count, k);
                }
            }
        }
    }

    /** Looks for a second change beside one; takes the first that helps. */
    private void pair(int[] pairing, int a, int count, int column) {
        int first = pairing[a];
        int before = choice[first];
        double more = pool.columns(first).get(column).cost() - chosen(first).cost();
        double over = change(chosen(first), pool.columns(first).get(column));
        take(first, column);
        for (int b = a + 1; b < count; b++) {
            int second = pairing[b];
            for (int k = 0; k < pool.columns(second).size(); k++) {
                Column other = pool.columns(second).get(k);
                double less = other.cost() - chosen(second).cost();
                if (more + less < -WORTH && over + change(chosen(second), other) <= NONE_LEFT) {
                    take(second, k);
                    return;
                }
            }
        }
        take(first, before);
    }

    int[] choice() {
        return choice;
    }

    double cost() {
        double sum = 0;
        for (int i = 0; i < choice.length; i++) {
            sum += chosen(i).cost();
        }
        return sum;
    }

    /** Overspending by row. */
    double[] overspending() {
        double[] over = new double[spent.length];
        for (int row = 0; row < over.length; row++) {
            over[row] = rows.over(row, spent[row]);
        }
        return over;
    }
}
