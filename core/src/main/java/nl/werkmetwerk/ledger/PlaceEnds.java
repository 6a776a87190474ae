package nl.werkmetwerk.ledger;

import java.io.Serializable;

/**
 * What one place adds to the {@link EndTotals} of its block, euro.
 *
 * @param totals by strategy and end
 * @param joint works of each strategy over the N years of the case, shared as it says; 0 where that is {@code own}
 * @param apart the same works with sharing {@code own}; 0 likewise
 */
public record PlaceEnds(double[][] totals, double[] joint, double[] apart) implements Serializable {
    static PlaceEnds of(int strategies, int ends) {
        return new PlaceEnds(new double[strategies][ends], new double[strategies], new double[strategies]);
    }
}
