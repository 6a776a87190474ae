package nl.werkmetwerk.practice;

import java.io.Serializable;

/**
 * The progress that is reckoned with (MODEL-practice 13.1).
 *
 * @param ratio ρ, what the cost is multiplied by when experience doubles
 * @param low the least it may be
 * @param high the most it may be
 * @param fitted whether it follows from what was measured
 */
public record FoundProgress(double ratio, double low, double high, boolean fitted) implements Serializable {}
