package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What the strategies of a case cost and save.
 *
 * @param comparison totals, savings, warnings
 * @param budget what they do to the municipal budget; absent where the case keeps no accounts
 * @param chancesLeftOut whether something is uncertain and was not drawn because that would take long
 */
public record CompareAnswer(Comparison comparison, Optional<MunicipalBudget> budget, boolean chancesLeftOut)
        implements Serializable {
    /** The same with more reasons to doubt it: of how its file is written. */
    public CompareAnswer withDoubts(List<Warning> doubts) {
        return new CompareAnswer(comparison.withDoubts(doubts), budget, chancesLeftOut);
    }

    /** Short: that of the comparison. */
    @Override
    public String toString() {
        return comparison.toString();
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
