package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.outcome.Conflict;

/**
 * Schedules of all clusters under one way of sharing.
 *
 * @param clusters assets of each
 * @param plans schedule of each, null where it was not feasible
 * @param conflicts why not, of those
 */
record CityPlan(List<int[]> clusters, ClusterPlan[] plans, List<Conflict> conflicts) {
    double lowerBound() {
        double sum = 0;
        for (ClusterPlan plan : plans) {
            sum += plan.lowerBound();
        }
        return sum;
    }

    boolean found() {
        for (ClusterPlan plan : plans) {
            if (plan == null || !plan.found()) {
                return false;
            }
        }
        return true;
    }

    List<int[]> renewals() {
        return Arrays.stream(plans)
                .flatMap(plan -> Arrays.stream(plan.renewals()))
                .toList();
    }
}
