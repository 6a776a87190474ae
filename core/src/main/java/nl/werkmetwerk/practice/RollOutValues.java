package nl.werkmetwerk.practice;

import java.io.Serializable;
import nl.werkmetwerk.pooling.Interval;

/**
 * Present values of a roll-out, euro (MODEL-practice 13.3).
 *
 * @param npv as it is expected
 * @param low where the gain of a street is at its P5
 * @param high where it is at its P95
 * @param atProgress with the least ratio of progress, the most learning, and with the greatest
 * @param noLearning where nothing is learnt
 * @param alone where others build nothing
 */
public record RollOutValues(double npv, double low, double high, Interval atProgress, double noLearning, double alone)
        implements Serializable {}
