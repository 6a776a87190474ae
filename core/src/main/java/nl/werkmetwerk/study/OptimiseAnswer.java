package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.optimise.outcome.Outcome;

/**
 * What came of optimising a case.
 *
 * @param of the case
 * @param outcome schedule and certificate, or why there is none; the schedule has a name that the case does not have yet
 * @param stopped whether it was stopped early: by the time limit or by the user
 * @param warnings reasons to doubt
 * @param budget of {@code separate}, of the optimum without sharing and of the optimum; absent where there is none
 * @param details what the optimum is set against; absent where it was not asked for, or there is no schedule
 */
public record OptimiseAnswer(
        Case of,
        Outcome outcome,
        boolean stopped,
        List<Warning> warnings,
        Optional<MunicipalBudget> budget,
        Optional<OptimiseDetails> details)
        implements Serializable {
    public OptimiseAnswer {
        warnings = List.copyOf(warnings);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
