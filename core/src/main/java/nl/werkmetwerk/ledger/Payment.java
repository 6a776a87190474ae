package nl.werkmetwerk.ledger;

import nl.werkmetwerk.model.money.Contribution;

/**
 * One payment towards the works of an asset.
 *
 * @param contribution what it is a payment of
 * @param asset number of the asset whose owner receives it
 * @param year year number 0 … N−1
 * @param amount undiscounted euro, above 0
 */
public record Payment(Contribution contribution, int asset, int year, double amount) {}
