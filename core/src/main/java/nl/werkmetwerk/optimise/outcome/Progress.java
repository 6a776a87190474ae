package nl.werkmetwerk.optimise.outcome;

/**
 * How far an optimisation is.
 *
 * @param phase which problem is being solved
 * @param done parts solved
 * @param parts parts in all: groups of assets that have nothing to do with each other, or rounds of prices
 * @param lowerBound bound over the parts done, or of the whole with {@link Phase#BUDGETS}
 * @param incumbent cost of the schedule over the parts done, or of the whole; infinite when there is none yet
 */
public record Progress(Phase phase, int done, int parts, double lowerBound, double incumbent) {
    /** The problems solved one after another. */
    public enum Phase {
        /** With sharing between all. */
        SHARED,
        /** With sharing within each discipline and owner only. */
        UNSHARED,
        /** Prices for budgets and for kinds shared by district. */
        BUDGETS
    }

    /** (incumbent − bound)/|incumbent|; infinite without incumbent. */
    public double gap() {
        return Optimisation.gap(incumbent, lowerBound);
    }
}
