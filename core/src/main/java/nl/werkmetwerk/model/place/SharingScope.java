package nl.werkmetwerk.model.place;

/** The place within which a component kind is shared (MODEL 5). */
public enum SharingScope {
    SECTION,
    DISTRICT
}
