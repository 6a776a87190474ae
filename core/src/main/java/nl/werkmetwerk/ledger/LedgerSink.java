package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;

/** Receives what a strategy does and costs, one thing at a time, in numbers of the resolved case. */
public interface LedgerSink {
    /** No component. */
    int NO_COMPONENT = -1;

    /**
     * One renewal or building.
     *
     * @param asset number of the asset
     * @param year year number, 0 … N−1
     * @param method number of the method used
     */
    default void renewal(int asset, int year, int method) {
        // who counts euros only has no use for it
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
        // who counts euros only has no use for it
    }
}
