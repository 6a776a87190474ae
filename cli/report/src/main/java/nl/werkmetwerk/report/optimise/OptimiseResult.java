package nl.werkmetwerk.report.optimise;

import java.util.List;
import java.util.function.Supplier;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.optimise.outcome.Outcome;
import nl.werkmetwerk.report.Stamp;

/**
 * What came of optimising a case, with what a report says beside it.
 *
 * @param of the case
 * @param outcome schedule and certificate, or why there is none
 * @param stopped whether it was stopped early: by the time limit or by the user
 * @param details what only a report for people needs; computed when asked for, when there is a schedule
 * @param warnings reasons to doubt
 * @param stamp what it was made from
 */
public record OptimiseResult(
        Case of,
        Outcome outcome,
        boolean stopped,
        Supplier<OptimiseDetails> details,
        List<Warning> warnings,
        Stamp stamp) {
    public OptimiseResult {
        warnings = List.copyOf(warnings);
    }
}
