package nl.werkmetwerk.optimise.graph;

import nl.werkmetwerk.optimise.outcome.Conflict;

/** No schedule keeps to the constraints; carries why, stays inside the package. */
public final class Infeasible extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    public Infeasible(Conflict conflict) {
        super(conflict.toString(), null, false, false);
        this.conflict = conflict;
    }

    public Conflict conflict() {
        return conflict;
    }
}
