package nl.werkmetwerk.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.werkmetwerk.cli.output.OptimisedCase;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.optimise.outcome.Infeasibility;

/** Optimises cases one after another, as they are asked for; after Ctrl-C the rest is not begun. */
final class Optimising implements Iterator<OptimisedCase> {
    private final Iterator<Scenario> scenarios;
    private final Function<Scenario, OptimisedCase> optimise;
    private final Supplier<Boolean> interrupted;
    private boolean unanswered;

    Optimising(List<Scenario> scenarios, Function<Scenario, OptimisedCase> optimise, Supplier<Boolean> interrupted) {
        this.scenarios = scenarios.iterator();
        this.optimise = optimise;
        this.interrupted = interrupted;
    }

    /** Whether some case has no schedule, or was not begun. */
    boolean unanswered() {
        return unanswered || scenarios.hasNext();
    }

    @Override
    public boolean hasNext() {
        return scenarios.hasNext() && !interrupted.get();
    }

    @Override
    public OptimisedCase next() {
        OptimisedCase optimised = optimise.apply(scenarios.next());
        unanswered |= optimised.answer().outcome() instanceof Infeasibility;
        return optimised;
    }
}
