package nl.werkmetwerk.optimise;

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
        CityResult shared = solve(Sharing.ALL, Progress.Phase.SHARED);
        if (!shared.found()) {
            return shared.infeasibility();
        }
        CityResult unshared = solve(Sharing.OWN, Progress.Phase.UNSHARED);
        Strategy strategy = strategy(shared, Optimisation.NAME, Sharing.ALL);
        Optional<Strategy> apart = unshared.found()
                ? Optional.of(strategy(unshared, Optimisation.UNSHARED_NAME, Sharing.OWN))
                : Optional.empty();
        double total = total(strategy);
        OptionalDouble apartTotal = apart.isPresent() ? OptionalDouble.of(total(apart.get())) : OptionalDouble.empty();
        OptionalDouble apartBound = apart.isPresent()
                ? OptionalDouble.of(Math.min(apartTotal.getAsDouble(), unshared.lowerBound()))
                : OptionalDouble.empty();
        return new Optimisation(
                resolved.source(), total, Math.min(total, shared.lowerBound()), total(Strategy.SEPARATE), apartTotal,
                apartBound, resolved.sectionCount(), proven(shared), strategy, apart, shared.prices());
    }

    private CityResult solve(Sharing sharing, Progress.Phase phase) {
        return new CityOptimiser(resolved, sharing, options, phase).run();
    }

    private Strategy strategy(CityResult result, String name, Sharing sharing) {
        return Schedules.complete(resolved, name, sharing, result.renewals());
    }

    private double total(Strategy strategy) {
        return StrategyTotal.of(resolved, strategy, options.threads());
    }

    private static int proven(CityResult result) {
        int count = 0;
        for (boolean open : result.open()) {
            count += open ? 0 : 1;
        }
        return count;
    }
}
