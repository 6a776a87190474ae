package nl.werkmetwerk.optimise;

/** No schedule keeps to the constraints; carries why, stays inside the package. */
final class Infeasible extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    Infeasible(Conflict conflict) {
        super(conflict.toString(), null, false, false);
        this.conflict = conflict;
    }

    Conflict conflict() {
        return conflict;
    }
}
