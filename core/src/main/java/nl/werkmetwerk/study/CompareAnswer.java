package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.compare.Comparison;
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
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
