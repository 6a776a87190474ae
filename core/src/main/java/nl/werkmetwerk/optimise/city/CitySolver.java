package nl.werkmetwerk.optimise.city;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.optimise.exact.ClusterPlan;
import nl.werkmetwerk.optimise.exact.ClusterSolver;
import nl.werkmetwerk.optimise.exact.ClusterSolving;
import nl.werkmetwerk.optimise.graph.DistrictShares;
import nl.werkmetwerk.optimise.graph.Infeasible;
import nl.werkmetwerk.optimise.graph.SpendingRule;
import nl.werkmetwerk.optimise.outcome.Conflict;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;

/** Solves every cluster of a case for itself, on several threads. */
final class CitySolver {
    private final ResolvedCase resolved;
    private final Sharing sharing;
    private final OptimiserOptions options;
    private final Progress.Phase phase;
    private final int widest;
    private int done;
    private double bound;
    private double cost;

    CitySolver(ResolvedCase resolved, Sharing sharing, OptimiserOptions options, Progress.Phase phase) {
        this(resolved, sharing, options, phase, ClusterSolver.WIDEST);
    }

    /** @param widest most labels a year in a search: beyond it the gap of a cluster stays open */
    CitySolver(ResolvedCase resolved, Sharing sharing, OptimiserOptions options, Progress.Phase phase, int widest) {
        this.widest = widest;
        this.resolved = resolved;
        this.sharing = sharing;
        this.options = options;
        this.phase = phase;
    }

    CityPlan solve(List<int[]> clusters, SpendingRule spending, DistrictShares shares, double gap) {
        return solve(clusters, spending, shares, gap, () -> number -> List.of());
    }

    /** @param known gives each thread its own: by cluster, renewals of schedules from which to start */
    CityPlan solve(
            List<int[]> clusters,
            SpendingRule spending,
            DistrictShares shares,
            double gap,
            Supplier<IntFunction<List<int[][]>>> known) {
        ClusterPlan[] plans = new ClusterPlan[clusters.size()];
        Conflict[] conflicts = new Conflict[plans.length];
        Threads.of(options.threads()).each(plans.length, () -> {
            ClusterSolving solving = new ClusterSolving(resolved, sharing, options.cancellation(), widest);
            IntFunction<List<int[][]>> start = known.get();
            return number -> {
                try {
                    plans[number] = solving.solve(clusters.get(number), spending, shares, gap, start.apply(number));
                    report(plans[number], plans.length);
                } catch (Infeasible e) {
                    conflicts[number] = e.conflict();
                }
            };
        });
        List<Conflict> found = Arrays.stream(conflicts).filter(Objects::nonNull).toList();
        return new CityPlan(clusters, plans, found);
    }

    private synchronized void report(ClusterPlan plan, int parts) {
        done++;
        bound += plan.lowerBound();
        cost += plan.cost();
        options.listener().progress(new Progress(phase, done, parts, bound, cost));
    }
}
