package nl.werkmetwerk.model.accounting;

/** What a discipline saves for (MODEL 9; BBV article 44). */
public enum Provision {
    NONE,
    /** Levels out major maintenance. */
    MAINTENANCE,
    /** Saves for future investments, where there is a levy. */
    SAVING
}
