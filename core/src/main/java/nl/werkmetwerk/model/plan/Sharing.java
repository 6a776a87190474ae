package nl.werkmetwerk.model.plan;

/** Who shares work with whom under a strategy (MODEL 4 and 5). */
public enum Sharing {
    /** Everyone in the same place and year. */
    ALL,
    /** Only works of one discipline and owner. */
    OWN,
    /** Nobody. */
    NONE
}
