package nl.werkmetwerk.field;

/** What a change is about; changes of one topic are attributed together. */
public enum Topic {
    /** Price level, trends, mark-ups, prices of impacts, and every unit price and fixed amount. */
    PRICES("prices"),
    /** Which assets, sections and owners there are, how large, of what kind, and how they can be renewed. */
    ASSETS("assets"),
    /** Base year, horizon, place of a flow in its year, years of construction, and what has value at the end. */
    TIMING("timing"),
    /** The discount rate. */
    RATES("rates"),
    /** Overlap, the place within which a kind is shared, coordination. */
    SHARING("sharing"),
    /** Lives, damage by digging, and how cost grows with age. */
    LIVES("lives"),
    /** What the strategies do. */
    STRATEGIES("strategies"),
    /** What no figure of a comparison uses: names, households, room for the optimiser, inflation. */
    OTHER("other");

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** Name in results. */
    public String id() {
        return id;
    }
}
