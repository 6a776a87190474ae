package nl.werkmetwerk.model.constraint;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * The most that may be spent on works in each of some years (MODEL 7.6): undiscounted renewal, sharing as attributed,
 * and coordination, of the assets that it is for.
 *
 * @param from first calendar year
 * @param until last calendar year, not before {@code from}
 * @param amount euro a year at prices of the year, not indexed, 0 or more
 * @param party for the assets of this owner only
 * @param discipline for the assets of this discipline only
 */
public record Budget(int from, int until, double amount, Optional<String> party, Optional<String> discipline)
        implements Serializable {
    /** Room for rounding when an amount is held against the budget, as a fraction of it. */
    public static final double TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if {@code until} lies before {@code from} or the amount is below 0 */
    public Budget {
        Require.year(from, "from");
        Require.atLeast(Require.year(until, "until"), from, "until");
        Require.amount(amount, "budget");
        party.ifPresent(id -> Require.text(id, "party of a budget"));
        discipline.ifPresent(name -> Require.text(name, "discipline of a budget"));
    }

    /** A budget for all works of some years. */
    public static Budget of(int from, int until, double amount) {
        return new Budget(from, until, amount, Optional.empty(), Optional.empty());
    }

    /** Whether it pays for an asset. */
    public boolean covers(Asset asset) {
        return party.map(asset.ownerOrNone()::equals).orElse(true)
                && discipline.map(asset.discipline()::equals).orElse(true);
    }

    /** Whether it holds in a calendar year. */
    public boolean covers(int year) {
        return from <= year && year <= until;
    }

    /** Whether an amount spent in a year keeps to it. */
    public boolean allows(double spent) {
        return spent <= amount * (1 + TOLERANCE);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
