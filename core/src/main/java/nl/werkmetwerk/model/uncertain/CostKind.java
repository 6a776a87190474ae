package nl.werkmetwerk.model.uncertain;

/** Which cost an uncertainty is about (MODEL 10). */
public enum CostKind {
    RENEWAL("renewal"),
    MAINTENANCE("maintenance"),
    PERIODIC("periodic"),
    RISK("risk"),
    BENEFIT("benefit"),
    /** The price of an impact. */
    IMPACT("impact");

    private final String id;

    CostKind(String id) {
        this.id = id;
    }

    /** Name in files. */
    public String id() {
        return id;
    }
}
