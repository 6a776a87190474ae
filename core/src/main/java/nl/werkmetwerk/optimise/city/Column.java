package nl.werkmetwerk.optimise.city;

/**
 * One schedule of one cluster, as budgets see it. A row is a budget in a year.
 *
 * @param cost present value
 * @param rows rows in which it spends something
 * @param amounts what it spends in them, undiscounted
 * @param renewals asset, year number and method of each
 */
record Column(double cost, int[] rows, double[] amounts, int[][] renewals) {
    /** Cost plus what is spent, at a price for each row. */
    double priced(double[] price) {
        double sum = cost;
        for (int k = 0; k < rows.length; k++) {
            sum += price[rows[k]] * amounts[k];
        }
        return sum;
    }

    /** The same at another cost. */
    Column costing(double value) {
        return new Column(value, rows, amounts, renewals);
    }

    /** Adds what it spends, times a sign, to the sums by row. */
    void addTo(double[] spent, int sign) {
        for (int k = 0; k < rows.length; k++) {
            spent[rows[k]] += sign * amounts[k];
        }
    }
}
