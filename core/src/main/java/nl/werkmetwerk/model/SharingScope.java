package nl.werkmetwerk.model;

/** The place within which a component kind is shared (MODEL 5). */
public enum SharingScope {
    SECTION,
    DISTRICT
}
