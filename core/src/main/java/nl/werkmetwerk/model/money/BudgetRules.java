package nl.werkmetwerk.model.money;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * The rules of the municipal budget (MODEL 9).
 *
 * @param accounting how assets are charged
 * @param levies which levies pay for which disciplines
 * @param interestSchedule where the interest rate comes from when no rule names one
 */
public record BudgetRules(AccountingRules accounting, List<Levy> levies, Optional<InterestSchedule> interestSchedule)
        implements Serializable {
    /** Every field has its default, there is no levy. */
    public static final BudgetRules NONE = new BudgetRules(AccountingRules.NONE, List.of(), Optional.empty());

    public BudgetRules {
        levies = List.copyOf(levies);
    }

    /** Accounting rules alone. */
    public static BudgetRules of(AccountingRules accounting) {
        return new BudgetRules(accounting, List.of(), Optional.empty());
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
