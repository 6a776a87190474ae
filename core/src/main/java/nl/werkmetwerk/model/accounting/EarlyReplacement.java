package nl.werkmetwerk.model.accounting;

/** What happens to the book value of an asset that is replaced before it is written down (MODEL 9). */
public enum EarlyReplacement {
    /** What is left is charged in the year of the replacement. */
    WRITE_OFF,
    /** The term ends with the year of the replacement, foreseen from the start. */
    SHORTEN_LIFE
}
