package nl.werkmetwerk.budget;

/**
 * The least level yearly addition that keeps a provision from running short (MODEL 9): {@code a = max(0, max_t (Σ_{s≤t}
 * w_s − balance)/t)}, the addition of a year being booked before its withdrawal w, without interest.
 */
public final class LevelAddition {
    private LevelAddition() {}

    /**
     * Euro a year.
     *
     * @param withdrawals w of all years
     * @param from first year of the period
     * @param until year after its last
     * @param balance at the start of the period
     */
    public static double of(double[] withdrawals, int from, int until, double balance) {
        double addition = 0;
        double sum = -balance;
        for (int year = from; year < until; year++) {
            sum += withdrawals[year];
            addition = Math.max(addition, sum / (year - from + 1));
        }
        return addition;
    }
}
