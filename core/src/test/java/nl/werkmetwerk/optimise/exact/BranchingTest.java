package nl.werkmetwerk.optimise.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.graph.Cluster;
import nl.werkmetwerk.optimise.graph.ClusterBuilder;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.Partition;
import nl.werkmetwerk.optimise.graph.ScheduleCost;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.plain.CaseGenerator;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;

/** Cases of years with and without works, beside what wide searches prove: those are held against all schedules elsewhere. */
class BranchingTest {
    private static final int MOST_ASSETS = 5;

    @Test
    void branchingAloneFindsAndProvesTheOptimumOfGeneratedCases() {
        long compared = LongStream.range(0, 120)
                .map(seed -> compared(CaseGenerator.mixed(seed), Sharing.ALL))
                .sum();
        assertThat(compared).isGreaterThan(60);
    }

    @Test
    void branchingAloneFindsAndProvesTheOptimumOfStreets() {
        for (Sharing sharing : Sharing.values()) {
            assertThat(compared(RealisticCity.of(3, 0, 12, 30, 3), sharing)).isEqualTo(12);
        }
    }

    private static long compared(Case of, Sharing sharing) {
        ResolvedCase resolved = ResolvedCase.of(of);
        return Partition.of(resolved, sharing).stream()
                .filter(cluster -> cluster.length > 1 && cluster.length <= MOST_ASSETS)
                .filter(cluster -> compare(resolved, sharing, cluster))
                .count();
    }

    /** Begins at a schedule made in haste; whether there is one. */
    private static boolean compare(ResolvedCase resolved, Sharing sharing, int[] assets) {
        try {
            ClusterPlan exact = solve(resolved, sharing, assets, Cancellation.NEVER);
            ClusterPlan hasty = solve(resolved, sharing, assets, () -> true);
            Cluster cluster =
                    new ClusterBuilder(resolved).build(sharing, assets, SpendingRule.free(), DistrictShares.alone());
            BestSoFar best = new BestSoFar(cluster, 0);
            best.take(new ScheduleCost(cluster, resolved, List.of(hasty.renewals())));
            DualAscent dual = new DualAscent(cluster);
            dual.sweep();
            new Branching(dual, best, Cancellation.NEVER).run();
            double near = Math.max(1e-6, 1e-9 * Math.abs(exact.cost()));
            assertThat(best.cost()).as(resolved.source().name()).isCloseTo(exact.cost(), within(near));
            assertThat(best.lowerBound())
                    .as(resolved.source().name())
                    .isBetween(exact.cost() - near, exact.cost() + near);
            return true;
        } catch (Infeasible e) {
            return false;
        }
    }

    private static ClusterPlan solve(ResolvedCase resolved, Sharing sharing, int[] assets, Cancellation cancellation)
            throws Infeasible {
        return new ClusterSolving(resolved, sharing, cancellation)
                .solve(assets, SpendingRule.free(), DistrictShares.alone(), 0);
    }
}
