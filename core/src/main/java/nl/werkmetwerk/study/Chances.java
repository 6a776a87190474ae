package nl.werkmetwerk.study;

import nl.werkmetwerk.model.Case;

/** Whether a comparison draws, so that a chance stands beside every saving (MODEL 6, {@code chance}). */
public enum Chances {
    /** Never. */
    NONE,
    /** Where that takes no longer than people wait for: of a neighbourhood, not of a city. */
    WHERE_QUICK,
    /** However long it takes. */
    ALWAYS;

    /**
     * Most years of assets under strategies to draw: of some hundreds of assets. A measure of the case, not of the
     * machine, so that the same case has the same answer everywhere.
     */
    private static final long QUICK = 250_000;

    /** Whether what is uncertain in a case is drawn. */
    boolean draws(Case of) {
        return this == ALWAYS || (this == WHERE_QUICK && isQuick(of));
    }

    private static boolean isQuick(Case of) {
        return (long) of.assets().size() * of.allStrategies().size() * of.horizon() <= QUICK;
    }
}
