package nl.werkmetwerk.neighbourhood;

import java.io.Serializable;

/**
 * What the votes would take now if it fitted (MODEL-practice 12.5).
 *
 * @param id of the candidate
 * @param lacks the most by which it exceeds a budget, euro
 */
public record NextMeasure(String id, double lacks) implements Serializable {}
