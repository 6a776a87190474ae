package nl.werkmetwerk.cli.command;

import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Strategy;
import nl.werkmetwerk.optimise.Optimisation;

/** Gives an optimised strategy a name that the case does not have yet, so that it can be written back. */
final class FreeName {
    private FreeName() {}

    static Optimisation apply(Optimisation found) {
        Set<String> taken = found.of().strategies().stream().map(Strategy::name).collect(Collectors.toSet());
        Strategy strategy = found.strategy();
        String name = strategy.name();
        for (int number = 2; taken.contains(name); number++) {
            name = strategy.name() + "-" + number;
        }
        Strategy named =
                new Strategy(name, strategy.works(), strategy.complete(), strategy.window(), strategy.sharing());
        return new Optimisation(
                found.of(), found.total(), found.lowerBound(), found.separate(), found.unsharedOptimum(),
                found.unsharedLowerBound(), found.sections(), found.sectionsProvenOptimal(), named,
                found.unsharedStrategy(), found.budgetPrices());
    }
}
