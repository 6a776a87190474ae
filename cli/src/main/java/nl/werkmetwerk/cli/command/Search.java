package nl.werkmetwerk.cli.command;

import java.time.Duration;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.Infeasibility;
import nl.werkmetwerk.optimise.Optimisation;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.OptimiserListener;
import nl.werkmetwerk.optimise.OptimiserOptions;
import nl.werkmetwerk.optimise.Outcome;

/**
 * Optimises within a time. What was stopped before there was a first schedule, or before works apart had their turn, is
 * completed by a rough search, which is content with the first schedule that it finds: its bound holds as well.
 */
final class Search {
    private static final double ROUGH_GAP = 1;
    private static final Duration ROUGH_TIME = Duration.ofSeconds(60);

    private final Case of;
    private final OptimiserOptions options;
    private final Deadline deadline;

    Search(Case of, OptimiserOptions options, Deadline deadline) {
        this.of = of;
        this.options = options.withCancellation(deadline);
        this.deadline = deadline;
    }

    Outcome run() {
        Outcome first = Optimiser.optimise(of, options);
        return deadline.stopped() && !whole(first) ? completed(first, rough()) : first;
    }

    private static boolean whole(Outcome outcome) {
        return outcome instanceof Optimisation found
                ? found.unsharedOptimum().isPresent()
                : ((Infeasibility) outcome).proven();
    }

    private Outcome rough() {
        Deadline end = new Deadline(ROUGH_TIME, Interruption.never());
        return Optimiser.optimise(
                of, options.withGap(ROUGH_GAP).withListener(OptimiserListener.SILENT).withCancellation(end));
    }

    private static Outcome completed(Outcome first, Outcome rough) {
        if (first instanceof Optimisation found && rough instanceof Optimisation other) {
            return new Optimisation(
                    found.of(), found.total(), found.lowerBound(), found.separate(), other.unsharedOptimum(),
                    other.unsharedLowerBound(), found.sections(), found.sectionsProvenOptimal(), found.strategy(),
                    other.unsharedStrategy(), found.budgetPrices());
        }
        return first instanceof Optimisation ? first : rough;
    }
}
