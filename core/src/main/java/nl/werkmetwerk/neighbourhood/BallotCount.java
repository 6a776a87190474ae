package nl.werkmetwerk.neighbourhood;

import java.io.Serializable;

/**
 * How many ballots there are.
 *
 * @param used that count
 * @param setAside that weigh nothing
 */
public record BallotCount(int used, int setAside) implements Serializable {}
