package nl.werkmetwerk.cli.command;

import java.time.Duration;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.Optimiser;
import nl.werkmetwerk.optimise.outcome.Infeasibility;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserListener;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;

/**
 * Optimises within a time, of which works apart get the last quarter at least. What was stopped before there was a first
 * schedule is completed by a rough search, which is content with the first that it finds: its bound holds as well.
 */
final class Search {
    private static final int PARTS = 4;
    private static final double ROUGH_GAP = 1;
    private static final Duration ROUGH_TIME = Duration.ofSeconds(60);

    private final Case of;
    private final OptimiserOptions options;
    private final Duration time;
    private final Deadline together;
    private final Deadline end;

    /** The time runs from here. */
    Search(Case of, OptimiserOptions options, Duration time, Interruption interruption) {
        this.of = of;
        this.options = options;
        this.time = time;
        together = new Deadline(time.minus(quarter()), interruption);
        end = new Deadline(time, interruption);
    }

    Outcome run() {
        Outcome first = Optimiser.optimise(of, options.withCancellation(together), options.withCancellation(end));
        if (first instanceof Optimisation found) {
            boolean missed = end.stopped() && found.unsharedOptimum().isEmpty();
            return missed ? Optimiser.searchApart(found, rough(quarter())) : found;
        }
        boolean open = together.stopped() && !((Infeasibility) first).proven();
        return open ? Optimiser.optimise(of, rough(ROUGH_TIME)) : first;
    }

    private OptimiserOptions rough(Duration longest) {
        return options.withGap(ROUGH_GAP)
                .withListener(OptimiserListener.SILENT)
                .withCancellation(new Deadline(longest, Interruption.never()));
    }

    /** Whether the time was too short, or the user stopped it. */
    boolean stopped() {
        return together.stopped() || end.stopped();
    }

    /** What is left of the time, a quarter of it at least: the reasons behind an optimum are part of the answer. */
    Duration left() {
        return end.left().compareTo(quarter()) > 0 ? end.left() : quarter();
    }

    private Duration quarter() {
        return time.dividedBy(PARTS);
    }
}
