package nl.werkmetwerk.model.uncertain;

/** How many draws an uncertainty makes (MODEL 10). */
public enum Each {
    /** One for all that it changes. */
    ALL,
    /** One for each asset. */
    ASSET,
    /** One for each section. */
    SECTION
}
