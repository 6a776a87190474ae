package nl.werkmetwerk.study;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;

/** Which strategy a question is about. */
final class Chosen {
    private Chosen() {}

    /**
     * The one that was named; else the last of the case's own, else the second baseline.
     *
     * @throws IllegalArgumentException if the case does not have the one named
     */
    static Strategy strategy(Case of, Optional<String> named) {
        return named.map(name -> strategy(of, name)).orElseGet(() -> usual(of));
    }

    /** @throws IllegalArgumentException if the case does not have it */
    static Strategy strategy(Case of, String name) {
        return of.strategy(name)
                .orElseThrow(() -> new IllegalArgumentException(of.name() + " has no strategy " + name));
    }

    private static Strategy usual(Case of) {
        List<Strategy> all = of.allStrategies();
        return all.get(all.size() - 1);
    }
}
