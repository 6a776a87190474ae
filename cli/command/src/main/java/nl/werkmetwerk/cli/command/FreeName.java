package nl.werkmetwerk.cli.command;

import java.util.Set;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.outcome.Optimisation;

/** Gives a strategy that was found a name that the case does not have yet, so that it can be written back. */
final class FreeName {
    private FreeName() {}

    static Optimisation apply(Optimisation found) {
        Strategy strategy = found.strategy();
        Strategy named = strategy.withName(like(strategy.name(), found.of()));
        return new Optimisation(
                found.of(),
                found.total(),
                found.lowerBound(),
                found.separate(),
                found.unsharedOptimum(),
                found.unsharedLowerBound(),
                found.sections(),
                found.sectionsProvenOptimal(),
                named,
                found.unsharedStrategy(),
                found.budgetPrices());
    }

    /** The name itself, else with the first number that makes it free. */
    static String like(String wanted, Case of) {
        Set<String> taken = of.strategies().stream().map(Strategy::name).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
