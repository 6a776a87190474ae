package nl.werkmetwerk.schedule;

/** Hears what the rules of a strategy make of the years, a window among them (MODEL 4.5, 4.8). */
public interface RuleListener {
    /** Hears nothing. */
    RuleListener NONE = new RuleListener() {};

    /**
     * An asset that is due stands back.
     *
     * @param asset its number
     * @param year year number
     * @param rule place of the rule in the strategy
     * @param leader number of the asset it waits for, the first that the rules find
     * @param wait years until that one comes, as things then stand
     */
    default void stoodBack(int asset, int year, int rule, int leader, int wait) {
        // nobody asks
    }

    /**
     * An asset goes along.
     *
     * @param asset its number
     * @param year year number
     * @param rule place of the rule in the strategy
     * @param leader number of the asset it goes along with, the first that opened the rule
     * @param early years until it is due itself, or next named
     */
    default void wentAlong(int asset, int year, int rule, int leader, int early) {
        // nobody asks
    }
}
