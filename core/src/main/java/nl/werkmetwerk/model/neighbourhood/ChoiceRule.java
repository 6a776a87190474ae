package nl.werkmetwerk.model.neighbourhood;

/** By what a package is chosen (MODEL-practice 12.5); named before anything is counted. */
public enum ChoiceRule {
    /** Most points, then least net cost. */
    POINTS(true),
    /** Least net cost, then most points: what pays for itself. */
    EURO(true),
    /** Most λ·points − net cost. */
    VALUE(true),
    /** Most votes first. */
    VOTES(false),
    /** The method of equal shares. */
    EQUAL_SHARES(false);

    private final boolean optimal;

    ChoiceRule(boolean optimal) {
        this.optimal = optimal;
    }

    /** Whether it is the best of all allowed sets, so that it comes with a bound; else votes are counted. */
    public boolean optimal() {
        return optimal;
    }
}
