package nl.werkmetwerk.compare;

import java.io.Serializable;

/**
 * How sure a saving is, as draws of the uncertain inputs of its case tell (MODEL 6, {@code chance}; MODEL 10).
 *
 * @param draws number made
 * @param seed where random numbers began
 * @param mean euro, present value
 * @param standardError of the mean, euro
 * @param probabilityPositive part of the draws in which there is a saving, 0 … 1
 */
public record Chance(int draws, long seed, double mean, double standardError, double probabilityPositive)
        implements Serializable {}
