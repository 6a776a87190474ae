package nl.werkmetwerk.register.place;

/**
 * The section a record belongs to.
 *
 * @param section its id
 * @param how why it is this one
 * @param measure overlap in m or m², or distance in m; 0 where neither says anything
 */
public record Placement(String section, How how, double measure) {
    /** Ways to belong. */
    public enum How {
        /** The record names it. */
        NAMED,
        /** Largest overlap. */
        OVERLAP,
        /** Nearest within the tolerance. */
        NEAREST,
        /** There is one section for all. */
        ALL
    }
}
