package nl.werkmetwerk.optimise.exact;

/**
 * The best schedule of a cluster that was found, and how good it can be at best.
 *
 * @param cost present value, at the prices that the cluster was solved at; infinite when no schedule was found
 * @param lowerBound no schedule costs less
 * @param renewals asset, year number and method of every renewal, by year, then asset
 */
public record ClusterPlan(double cost, double lowerBound, int[][] renewals) {
    /** Whether there is a schedule. */
    public boolean found() {
        return cost < Double.POSITIVE_INFINITY;
    }
}
