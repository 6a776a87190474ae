package nl.werkmetwerk.opportunity;

/**
 * A section where combining does not pay.
 *
 * @param section number
 * @param obstacle why
 */
record Declined(int section, Obstacle obstacle) implements Look {}
