package nl.werkmetwerk.parties;

/** Ways to divide a saving (MODEL 8), in the order of reports. */
public enum SplitMethod {
    /** In proportion to the renewal cost of each under {@code separate}. */
    PROPORTIONAL("proportional"),
    /** Everyone the same. */
    EQUAL("equal"),
    /** Separable costs, remaining benefits. */
    SEPARABLE_COST("separableCost"),
    /** What each adds on average. */
    SHAPLEY("shapley"),
    /** The largest complaint as small as can be. */
    NUCLEOLUS("nucleolus");

    private final String id;

    SplitMethod(String id) {
        this.id = id;
    }

    /** Name in results. */
    public String id() {
        return id;
    }
}
