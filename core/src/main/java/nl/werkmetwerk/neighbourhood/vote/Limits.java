package nl.werkmetwerk.neighbourhood.vote;

import java.util.BitSet;

/** What may stand together, and what the budgets hold (MODEL-practice 12.3), by the numbers of the items. */
public interface Limits {
    /** Whether all an item needs is won, and nothing that conflicts with it is. */
    boolean mayJoin(int item, BitSet won);

    /** Whether every budget holds with these items. */
    boolean fits(BitSet items);

    /** The most by which these items exceed a budget, euro; 0 or less where none is exceeded. */
    double excess(BitSet items);
}
