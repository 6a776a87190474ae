package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;

/**
 * Receives what a strategy does and costs in the years up to the last of several ends of the horizon, and how things
 * stand at each of them: undiscounted, and where a value hangs on the discount rate what it is made of.
 */
public interface FlowSink extends LedgerSink {
    /**
     * Something is worth an amount at an end, or owed there.
     *
     * @param end place in the list of ends
     * @param kind {@link Kind#RESIDUAL} or {@link Kind#BACKLOG}
     * @param component component kind
     * @param amount euro, undiscounted, at prices of the end
     */
    void stands(int end, Kind kind, int component, double amount);

    /**
     * Something goes on for ever from an end (MODEL 6.23).
     *
     * @param end place in the list of ends
     * @param component component kind
     * @param left years until it is due, 1 or more
     * @param life of the first method, 1 or more
     * @param cost of a new one, euro at prices of the end
     */
    void goesOn(int end, int component, int left, int life, double cost);
}
