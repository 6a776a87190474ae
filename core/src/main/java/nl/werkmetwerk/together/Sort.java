package nl.werkmetwerk.together;

/** What a kind is a kind of: component kinds and impact kinds are numbered apart and share apart (MODEL 5). */
public enum Sort {
    /** Components of a renewal, in euro; shared in the section or the district. */
    COMPONENT,
    /** Impacts of a renewal, in their own units; shared in the section. */
    IMPACT
}
