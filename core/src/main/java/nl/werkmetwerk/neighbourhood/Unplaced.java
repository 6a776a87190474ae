package nl.werkmetwerk.neighbourhood;

import java.io.Serializable;

/**
 * A measure that cannot come on a section it is for (MODEL-practice 12.2).
 *
 * @param measure id
 * @param section id
 * @param reason the first that holds
 */
public record Unplaced(String measure, String section, Reason reason) implements Serializable {
    /** Why not, in the order in which it is asked. */
    public enum Reason {
        /** No asset there has the method of one of its changes. */
        NO_METHOD,
        /** No year of it in which the section is opened. */
        NOT_OPENED,
        /** Its quantity is missing there, no number, or not above 0. */
        NO_QUANTITY,
        /** There are budgets and none is for it. */
        NO_BUDGET,
        /** What it needs is not there, or comes later. */
        NEEDS
    }
}
