package nl.werkmetwerk.neighbourhood;

/**
 * What a set of measures makes of the costs of a place.
 *
 * @param total present value, euro
 * @param spent undiscounted works under each budget, euro
 * @param upkeep maintenance, periodic and risk, undiscounted, euro
 * @param byOwner present value by owner, euro
 */
@SuppressWarnings("ArrayRecordComponent") // for the eyes of this room only: nobody compares or keeps it
record SetPrice(double total, double[] spent, double upkeep, double[] byOwner) {}
