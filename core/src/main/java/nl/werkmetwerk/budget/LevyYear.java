package nl.werkmetwerk.budget;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A levy in one year, in nominal euro (MODEL 9).
 *
 * @param year calendar year
 * @param charges total of the budget lines of its disciplines, and its other cost
 * @param otherCost the part of the charges that is no line of a discipline
 * @param income from the levy
 * @param otherIncome from elsewhere
 * @param costRecovery income / (cost + addition − withdrawal); absent without cost, and where an opening book value of
 *     its disciplines is not known
 * @param costRecoveryBeforeProvisions income / cost, movements of provisions left out; absent likewise
 * @param perHousehold charges / households of the case; absent without households
 */
public record LevyYear(
        int year,
        double charges,
        double otherCost,
        double income,
        double otherIncome,
        OptionalDouble costRecovery,
        OptionalDouble costRecoveryBeforeProvisions,
        OptionalDouble perHousehold)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
