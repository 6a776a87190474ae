package nl.werkmetwerk.uncertainty.draw;

import nl.werkmetwerk.uncertainty.points.Points;

/** What is computed at a point. May hold scratch: one for each thread. */
public interface DrawFunction {
    /**
     * Totals at a point.
     *
     * @param sampleOf by dimension, from which sample its coordinate comes
     * @param totals by strategy, to fill
     * @return whether an input had to be cut
     */
    boolean evaluate(Points.Cursor cursor, int[] sampleOf, double[] totals);
}
