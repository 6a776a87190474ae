package nl.werkmetwerk.ledger;

/** What an entry of the ledger is for (MODEL 6.2), in the order of reports. */
public enum Kind {
    /** Stand-alone cost of a renewal. */
    RENEWAL("renewal"),
    /** What joint works save; negative. */
    SHARING("sharing"),
    /** What joint works cost extra. */
    COORDINATION("coordination"),
    /** Yearly upkeep. */
    MAINTENANCE("maintenance"),
    /** Major maintenance that returns. */
    PERIODIC("periodic"),
    /** Expected failures. */
    RISK("risk"),
    /** Effects on the surroundings that have a price. */
    IMPACT("impact"),
    /** Yearly gain; negative. */
    BENEFIT("benefit"),
    /** What is worth something at the end; negative. */
    RESIDUAL("residual"),
    /** What is overdue at the end. */
    BACKLOG("backlog");

    private static final Kind[] ALL = values();

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** Name in files and results. */
    public String id() {
        return id;
    }

    /** Number of kinds. */
    public static int count() {
        return ALL.length;
    }

    /** The kind with an ordinal. */
    public static Kind of(int ordinal) {
        return ALL[ordinal];
    }
}
