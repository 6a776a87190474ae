package nl.werkmetwerk.study;

import java.util.Optional;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.OptimiserWarnings;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Outcome;

/**
 * Which years and methods cost least, and how much better could they be? (MODEL 7)
 *
 * @param gap relative distance between total and bound at which to be content, 0 or more
 * @param explained whether with what a reader sets beside the optimum ({@link OptimiseDetails}), which takes long
 */
public record OptimiseStudy(double gap, boolean explained) implements Study<OptimiseAnswer> {
    /** To a millionth, without more. */
    public static final OptimiseStudy DEFAULT = new OptimiseStudy(OptimiserOptions.DEFAULT.gap(), false);

    /** @throws IllegalArgumentException if the gap is below 0 or not a number */
    public OptimiseStudy {
        OptimiserOptions.DEFAULT.withGap(gap);
    }

    @Override
    public OptimiseAnswer run(Case of, Run run) {
        OptimiserOptions options =
                OptimiserOptions.DEFAULT.withGap(gap).withThreads(run.threads()).withListener(run.listener());
        TimedSearch search = new TimedSearch(of, options, run.limit());
        Outcome found = search.run();
        Outcome outcome = found instanceof Optimisation optimum
                ? optimum.named(of.freeStrategyName(optimum.strategy().name()))
                : found;
        return new OptimiseAnswer(
                of,
                outcome,
                search.stopped(),
                OptimiserWarnings.of(of, outcome, search.stopped()),
                Accounts.budget(outcome),
                explained ? details(outcome, run, search) : Optional.empty());
    }

    private static Optional<OptimiseDetails> details(Outcome outcome, Run run, TimedSearch search) {
        OptimiserOptions options =
                OptimiserOptions.DEFAULT.withThreads(run.threads()).withCancellation(search.rest());
        return outcome instanceof Optimisation found
                ? Optional.of(OptimiseDetails.of(found, options))
                : Optional.empty();
    }
}
