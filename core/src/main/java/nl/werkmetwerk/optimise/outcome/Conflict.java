package nl.werkmetwerk.optimise.outcome;

import java.io.Serializable;

/**
 * Where nothing allowed is left (MODEL 7.7).
 *
 * @param asset id of the asset that must be renewed
 * @param year calendar year
 * @param reason which constraint stands in the way
 */
public record Conflict(String asset, int year, Reason reason) implements Serializable {
    /** The constraints that can stand in the way. */
    public enum Reason {
        /** A fixed year that cannot be met. */
        FIXED_YEAR,
        /** A fixed year lies in blocked years, and no allowed method leaves the street closed. */
        FIXED_IN_BLOCKED_YEAR,
        /** The asset is due at the latest, but its place may not be opened. */
        BLOCKED_YEARS,
        /** The asset is due at the latest, but has to wait after works of others. */
        MORATORIUM,
        /** Assets are due at the latest, but the budget of the year is too small. */
        BUDGET
    }
}
