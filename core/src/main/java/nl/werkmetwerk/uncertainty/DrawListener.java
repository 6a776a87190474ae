package nl.werkmetwerk.uncertainty;

/** Hears how far a simulation is, from any of its threads. */
public interface DrawListener {
    /**
     * After some draws.
     *
     * @param made how many were made so far
     * @param all how many there will be
     */
    void drawn(int made, int all);
}
