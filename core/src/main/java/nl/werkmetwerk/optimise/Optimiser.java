package nl.werkmetwerk.optimise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Sharing;
import nl.werkmetwerk.model.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Chooses renewal years and methods so that the total is least, with a certificate (MODEL 7). */
public final class Optimiser {
    private final ResolvedCase resolved;
    private final OptimiserOptions options;

    private Optimiser(Case of, OptimiserOptions options) {
        this.resolved = ResolvedCase.of(of);
        this.options = options;
    }

    /**
     * Optimises a case.
     *
     * @return the best schedule found with its bound, or why there is none
     */
    public static Outcome optimise(Case of, OptimiserOptions options) {
        return new Optimiser(of, options).run();
    }

    private Outcome run() {
        CityPlan shared = solve(Sharing.ALL, Progress.Phase.SHARED);
        if (!shared.found()) {
            return new Infeasibility(shared.conflicts(), List.of(), !shared.conflicts().isEmpty());
        }
        Strategy strategy = strategy(shared, Optimisation.NAME, Sharing.ALL);
        double total = total(strategy);
        CityPlan unshared = solve(Sharing.OWN, Progress.Phase.UNSHARED);
        Optional<Strategy> unsharedStrategy = unshared.found()
                ? Optional.of(strategy(unshared, Optimisation.UNSHARED_NAME, Sharing.OWN))
                : Optional.empty();
        OptionalDouble unsharedTotal = unsharedStrategy.isPresent()
                ? OptionalDouble.of(total(unsharedStrategy.get()))
                : OptionalDouble.empty();
        OptionalDouble unsharedBound = unsharedTotal.isPresent()
                ? OptionalDouble.of(Math.min(unsharedTotal.getAsDouble(), unshared.lowerBound()))
                : OptionalDouble.empty();
        return new Optimisation(
                resolved.source(),
                total,
                Math.min(total, shared.lowerBound()),
                total(Strategy.SEPARATE),
                unsharedTotal,
                unsharedBound,
                resolved.sectionCount(),
                proven(shared),
                strategy,
                unsharedStrategy,
                List.of());
    }

    private CityPlan solve(Sharing sharing, Progress.Phase phase) {
        List<int[]> clusters = Partition.of(resolved, sharing);
        return new CitySolver(resolved, sharing, options, phase).solve(clusters, SpendingRule.free());
    }

    private Strategy strategy(CityPlan plan, String name, Sharing sharing) {
        return Schedules.complete(resolved, name, sharing, plan.renewals());
    }

    private double total(Strategy strategy) {
        return StrategyTotal.of(resolved, strategy, options.threads());
    }

    /** Sections all of whose clusters are within the gap. */
    private int proven(CityPlan plan) {
        boolean[] open = new boolean[resolved.sectionCount()];
        for (int i = 0; i < plan.plans().length; i++) {
            ClusterPlan part = plan.plans()[i];
            boolean closed = part.cost() - part.lowerBound() <= Math.max(options.gap(), 1e-9) * Math.abs(part.cost());
            for (int asset : plan.clusters().get(i)) {
                open[resolved.assets().section(asset)] |= !closed;
            }
        }
        return countClosed(open);
    }

    private static int countClosed(boolean[] open) {
        int count = 0;
        for (boolean one : open) {
            count += one ? 0 : 1;
        }
        return count;
    }
}
