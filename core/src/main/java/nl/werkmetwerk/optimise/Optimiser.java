package nl.werkmetwerk.optimise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.compare.sum.StrategyTotal;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.city.CityOptimiser;
import nl.werkmetwerk.optimise.city.CityResult;
import nl.werkmetwerk.optimise.city.Schedules;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Chooses renewal years and methods so that the total is least, with a certificate (MODEL 7). */
public final class Optimiser {
    private final ResolvedCase resolved;

    private Optimiser(Case of) {
        this.resolved = ResolvedCase.of(of);
    }

    /**
     * Optimises a case.
     *
     * @return the best schedule found with its bound, or why there is none
     */
    public static Outcome optimise(Case of, OptimiserOptions options) {
        return optimise(of, options, options);
    }

    /**
     * Optimises a case.
     *
     * @param options for the search with works together
     * @param apart for the search with works apart, which comes after it: it may have to end later
     * @return the best schedule found with its bound, or why there is none
     */
    public static Outcome optimise(Case of, OptimiserOptions options, OptimiserOptions apart) {
        Optimiser optimiser = new Optimiser(of);
        CityResult shared = optimiser.solve(Sharing.ALL, options, Progress.Phase.SHARED, List.of());
        if (!shared.found()) {
            return shared.infeasibility().orElseThrow();
        }
        Optimisation found = optimiser.withApart(optimiser.optimisation(shared, options.threads()), apart);
        return optimiser.neverWorseThanApart(found, options);
    }

    /** Where the schedule for works apart is the cheaper one with works together too, the search begins there again. */
    private Optimisation neverWorseThanApart(Optimisation found, OptimiserOptions options) {
        List<Strategy> apart = found.unsharedStrategy().stream()
                .map(one -> new Strategy(one.name(), one.works(), true, OptionalInt.empty(), Sharing.ALL))
                .filter(one -> total(one, options.threads()) < found.total())
                .toList();
        if (apart.isEmpty()) {
            return found;
        }
        CityResult again = solve(Sharing.ALL, options, Progress.Phase.SHARED, apart);
        Optimisation better = optimisation(again, options.threads());
        return better.total() < found.total()
                ? better.withApart(
                        found.unsharedStrategy().orElseThrow(),
                        found.unsharedOptimum().orElseThrow(),
                        found.unsharedLowerBound().orElseThrow())
                : found;
    }

    /** The same schedule, with the best one for works apart searched again. */
    public static Optimisation searchApart(Optimisation found, OptimiserOptions options) {
        return new Optimiser(found.of()).withApart(found, options);
    }

    private Optimisation optimisation(CityResult shared, int threads) {
        Strategy strategy = strategy(shared, Optimisation.NAME, Sharing.ALL);
        double total = total(strategy, threads);
        return new Optimisation(
                resolved.source(),
                total,
                Math.min(total, shared.lowerBound()),
                total(Strategy.SEPARATE, threads),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                resolved.sectionCount(),
                proven(shared),
                strategy,
                Optional.empty(),
                shared.prices());
    }

    private Optimisation withApart(Optimisation found, OptimiserOptions options) {
        CityResult apart = solve(Sharing.OWN, options, Progress.Phase.UNSHARED, List.of(found.strategy()));
        if (!apart.found()) {
            return found;
        }
        Strategy strategy = strategy(apart, Optimisation.UNSHARED_NAME, Sharing.OWN);
        double total = total(strategy, options.threads());
        return found.withApart(strategy, total, Math.min(total, apart.lowerBound()));
    }

    private CityResult solve(Sharing sharing, OptimiserOptions options, Progress.Phase phase, List<Strategy> found) {
        return new CityOptimiser(resolved, sharing, options, phase, found).run();
    }

    private Strategy strategy(CityResult result, String name, Sharing sharing) {
        return Schedules.complete(resolved, name, sharing, result.renewals());
    }

    private double total(Strategy strategy, int threads) {
        return StrategyTotal.of(resolved, strategy, threads);
    }

    private static int proven(CityResult result) {
        int count = 0;
        for (boolean open : result.open()) {
            count += open ? 0 : 1;
        }
        return count;
    }
}
