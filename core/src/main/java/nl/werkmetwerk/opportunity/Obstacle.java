package nl.werkmetwerk.opportunity;

/** Why combining does not pay on a section: the first of these that holds (MODEL 11). */
public enum Obstacle {
    /** Its assets are of one discipline and owner: there is nobody to combine with. */
    ONE_DISCIPLINE("oneDiscipline"),
    /** No kind of work occurs in assets of two disciplines or owners. */
    NO_SHARED_KINDS("noSharedKinds"),
    /** Kinds of work do, but φ of each of them is 0 here. */
    NO_OVERLAP("noOverlap"),
    /** Works never come in one year, whatever was tried. */
    YEARS_APART("yearsApart"),
    /** Works come together, and renewing earlier or coordinating costs more than sharing brings. */
    COSTS_MORE("costsMore");

    private final String id;

    Obstacle(String id) {
        this.id = id;
    }

    /** Name in results. */
    public String id() {
        return id;
    }
}
