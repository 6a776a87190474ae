package nl.werkmetwerk.explain;

import java.io.Serializable;

/**
 * What the value of an asset that goes on for ever follows from, at any discount rate (MODEL 6.23).
 *
 * @param cost C·T: stand-alone cost of a new one at the prices of the end, euro above 0
 * @param left l: years until it is due, above 0
 * @param life L_1: life by its first method
 * @param change g: real yearly price change of the component
 */
public record GoingOnTerms(double cost, int left, int life, double change) implements Serializable {}
