package nl.werkmetwerk.workbook.budget;

/** The top of an axis that several charts have in common, so that their bars can be compared. */
final class RoundTop {
    private static final double[] STEPS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private RoundTop() {}

    /** The least round number that is not below; 0 for what is not above 0. */
    static double above(double highest) {
        if (!(highest > 0)) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(highest)));
        for (double step : STEPS) {
            if (step * unit >= highest) {
                return step * unit;
            }
        }
        return 10 * unit;
    }
}
