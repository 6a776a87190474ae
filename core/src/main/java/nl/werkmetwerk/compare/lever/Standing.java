package nl.werkmetwerk.compare.lever;

import java.io.Serializable;

/**
 * What is worth something at an end, or owed there.
 *
 * @param levered what acts on it
 * @param amount euro at prices of the end, undiscounted
 */
public record Standing(Levered levered, double amount) implements Serializable {}
