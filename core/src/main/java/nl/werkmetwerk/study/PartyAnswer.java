package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.budget.MunicipalBudget;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.parties.ClosingBalance;
import nl.werkmetwerk.parties.PartyAnalysis;

/**
 * What the parties of a case gain by a strategy.
 *
 * @param analysis savings of all groups of parties, ways to divide them, and whether the money is there
 * @param budget of {@code separate} and the strategy; absent where the case keeps no accounts
 */
public record PartyAnswer(PartyAnalysis analysis, Optional<MunicipalBudget> budget) implements Serializable {
    /** Whether the money is there for every party in every year. */
    public boolean closes() {
        return analysis.closing().total().closes()
                && analysis.closing().byParty().values().stream().allMatch(ClosingBalance::closes);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
