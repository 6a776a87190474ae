package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.Winner;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Which strategy a question is about. */
final class Chosen {
    private Chosen() {}

    /**
     * The one that was named; else the one that answers the case: the winner, where a baseline wins the best of the case's
     * own, without any the second baseline (MODEL 6).
     *
     * @throws IllegalArgumentException if the case does not have the one named
     */
    static Strategy strategy(Case of, Optional<String> named) {
        return named.map(name -> strategy(of, name)).orElseGet(() -> best(of));
    }

    /** @throws IllegalArgumentException if the case does not have it */
    static Strategy strategy(Case of, String name) {
        return of.strategy(name)
                .orElseThrow(() -> new IllegalArgumentException(of.name() + " has no strategy " + name));
    }

    private static Strategy best(Case of) {
        ResolvedCase resolved = ResolvedCase.of(of);
        List<Strategy> all = of.allStrategies();
        List<ResolvedStrategy> strategies =
                all.stream().map(one -> ResolvedStrategy.of(one, resolved)).toList();
        double[] totals = Totals.of(resolved, strategies, 1).stream()
                .mapToDouble(Totals::total)
                .toArray();
        return all.get(Winner.told(totals));
    }
}
