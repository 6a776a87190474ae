package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.together.GatheredWorks;

/**
 * Receives what a strategy does and costs, one thing at a time, in numbers of the resolved case. Who counts euros only
 * needs no more than the entries.
 */
public interface LedgerSink {
    /** No component. */
    int NO_COMPONENT = -1;

    /**
     * Whether it only adds up euros by kind of cost: then it may be given the cost of a work as one entry, and nothing of
     * what costs nothing.
     */
    default boolean addsUpOnly() {
        return false;
    }

    /**
     * One renewal or building.
     *
     * @param asset number of the asset
     * @param year year number, 0 … N−1
     * @param method number of the method used
     */
    default void renewal(int asset, int year, int method) {
        // its cost comes as entries
    }

    /**
     * One entry; never an amount of 0.
     *
     * @param asset number of the asset
     * @param year year number, 0 … N−1; N for residual value and backlog
     * @param kind what it is for
     * @param component component kind, for {@link Kind#IMPACT} impact kind, else {@link #NO_COMPONENT}
     * @param amount euro, undiscounted, at prices of the year
     */
    void entry(int asset, int year, Kind kind, int component, double amount);

    /**
     * An impact of one renewal, priced or not (MODEL 5.4).
     *
     * @param asset number of the asset
     * @param year year number, 0 … N−1
     * @param impactKind impact kind
     * @param gross stand-alone quantity, in the kind's own unit
     * @param net what is left of it after sharing
     */
    default void impact(int asset, int year, int impactKind, double gross, double net) {
        // its price comes as an entry
    }

    /**
     * A work that has others to share a kind with, also where φ is 0 (MODEL 5.1). The {@link Kind#SHARING} or
     * {@link Kind#IMPACT} entry that it changes, if any, comes next.
     *
     * @param year year number, 0 … N−1
     * @param works those of the place and year, during the call only
     * @param item the work among them
     */
    default void shared(int year, GatheredWorks works, int item) {
        // its discount comes as an entry
    }

    /**
     * A work that has to be coordinated with others, also where κ is 0 (MODEL 5.5). Its {@link Kind#COORDINATION} entry,
     * if any, comes next.
     *
     * @param asset number of the asset
     * @param year year number, 0 … N−1
     * @param standAlone its stand-alone cost, euro at prices of the year
     */
    default void coordinated(int asset, int year, double standAlone) {
        // what it costs comes as an entry
    }
}
