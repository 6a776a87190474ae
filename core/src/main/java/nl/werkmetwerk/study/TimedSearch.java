package nl.werkmetwerk.study;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.Cancellation;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;

/**
 * Optimises within a time, of which works apart get the last quarter at least. What was stopped before there was a first
 * schedule is completed by a rough search, which is content with the first that it finds: its bound holds as well.
 */
final class TimedSearch {
    private static final int PARTS = 4;
    private static final double ROUGH_GAP = 1;
    private static final double ROUGH_SECONDS = 60;

    private final Case of;
    private final OptimiserOptions options;
    private final TimeLimit limit;
    private final Alarm together;
    private final Alarm end;

    /** The time runs from here. */
    TimedSearch(Case of, OptimiserOptions options, TimeLimit limit) {
        this.of = of;
        this.options = options;
        this.limit = limit;
        together = new Alarm(limit.of(limit.seconds() / PARTS * (PARTS - 1)));
        end = new Alarm(limit);
    }

    Outcome run() {
        Outcome first = Optimiser.optimise(of, options.withCancellation(together), options.withCancellation(end));
        if (first instanceof Optimisation found) {
            boolean missed = end.rang() && found.unsharedOptimum().isEmpty();
            return missed ? Optimiser.searchApart(found, rough(quarter())) : found;
        }
        boolean open = together.rang() && !((Infeasibility) first).proven();
        return open ? Optimiser.optimise(of, rough(ROUGH_SECONDS)) : first;
    }

    private OptimiserOptions rough(double seconds) {
        return options.withGap(ROUGH_GAP)
                .withListener(OptimiserListener.SILENT)
                .withCancellation(new Alarm(limit.of(seconds).uninterrupted()));
    }

    /** Whether the time was too short, or the user stopped it. */
    boolean stopped() {
        return together.rang() || end.rang();
    }

    /** What is left of the time, a quarter of it at least: the reasons behind an optimum are part of the answer. */
    Cancellation rest() {
        return new Alarm(limit.of(Math.max(end.left(), quarter())));
    }

    private double quarter() {
        return limit.seconds() / PARTS;
    }
}
