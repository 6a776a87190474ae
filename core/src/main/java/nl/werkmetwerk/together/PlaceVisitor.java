package nl.werkmetwerk.together;

/** Is told the places of a case whose works have nothing in common. */
public interface PlaceVisitor {
    /**
     * A place.
     *
     * @param firstSection number of its first section
     * @param endSection number of the section after its last
     */
    void visit(int firstSection, int endSection);
}
