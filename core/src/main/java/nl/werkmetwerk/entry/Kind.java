package nl.werkmetwerk.entry;

/** What an entry of the ledger is for (MODEL 6.2), in the order of reports. */
public enum Kind {
    /** Stand-alone cost of a renewal. */
    RENEWAL("renewal", true),
    /** What joint works save; negative. */
    SHARING("sharing", true),
    /** What joint works cost extra. */
    COORDINATION("coordination", true),
    /** Yearly upkeep. */
    MAINTENANCE("maintenance", true),
    /** Major maintenance that returns. */
    PERIODIC("periodic", true),
    /** Expected failures. */
    RISK("risk", true),
    /** Effects on the surroundings that have a price. */
    IMPACT("impact", false),
    /** Yearly gain; negative. */
    BENEFIT("benefit", false),
    /** What is worth something at the end; negative. */
    RESIDUAL("residual", false),
    /** What is overdue at the end. */
    BACKLOG("backlog", false);

    private static final Kind[] ALL = values();

    private final String id;
    private final boolean cash;

    Kind(String id, boolean cash) {
        this.id = id;
        this.cash = cash;
    }

    /** Name in files and results. */
    public String id() {
        return id;
    }

    /**
     * Whether an entry is money paid or received (MODEL 6.3).
     *
     * @param benefitIsCash whether the benefit of its asset is received in money
     */
    public boolean isCash(boolean benefitIsCash) {
        return cash || (this == BENEFIT && benefitIsCash);
    }

    /** Whether it is part of what works cost: stand-alone, less what is shared, and coordinating them. */
    public boolean isWorks() {
        return this == RENEWAL || this == SHARING || this == COORDINATION;
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
