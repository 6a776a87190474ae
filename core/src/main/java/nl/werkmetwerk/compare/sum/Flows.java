package nl.werkmetwerk.compare.sum;

/** Takes what is reported by year or by impact, and what sharing could give at most, in the order of the ledger. */
public interface Flows {
    /**
     * An amount, undiscounted.
     *
     * @param year year number 0 … N
     */
    void add(int year, double amount, boolean isCash);

    /** A net quantity of an impact, in its own unit. */
    void addImpact(int kind, double net);

    /** A present value that sharing would give if works overlapped wholly. */
    void addShareable(double value);
}
