package nl.werkmetwerk.pooling;

import java.io.Serializable;

/**
 * From P5 to P95.
 *
 * @param low one in twenty is below
 * @param high one in twenty is above
 */
public record Interval(double low, double high) implements Serializable {}
