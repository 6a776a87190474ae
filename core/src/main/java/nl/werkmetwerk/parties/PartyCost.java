package nl.werkmetwerk.parties;

import java.io.Serializable;

/**
 * What the assets of a party cost, euro in present value: the figures that a split starts from (MODEL 8).
 *
 * @param party id, or the name of an owner where the case has no parties
 * @param renewal of its assets alone, under {@code separate}
 * @param separate everything, under {@code separate}
 * @param together everything, under the strategy
 */
public record PartyCost(String party, double renewal, double separate, double together) implements Serializable {
    /** What its own assets cost less under the strategy: what it saves before anything is settled. */
    public double ownSaving() {
        return separate - together;
    }
}
