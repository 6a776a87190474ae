package nl.werkmetwerk.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;

/** What a pilot is worth when the gain per street is known by draws only (MODEL 15). */
public final class DrawnPilotValue implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Draws that the value of seeing streets is worked out on: its time grows with their square. */
    private static final int MOST_DRAWS = 4096;

    private final double[] gains;
    private final int streets;

    /**
     * @param gains B_j, euro a street, at least one
     * @param streets Q
     */
    public DrawnPilotValue(double[] gains, int streets) {
        if (gains.length == 0 || streets < 1) {
            throw new IllegalArgumentException("there is at least one draw and one street");
        }
        this.gains = gains.clone();
        this.streets = streets;
    }

    /** EVPI = Q·(mean(max(B,0)) − max(mean B,0)), euro. */
    public double perfectInformation() {
        return streets * (meanOfPositive(gains) - Math.max(mean(gains), 0));
    }

    /**
     * EVSI = Q·(mean_j max(0, E_j) − max(0, mean B)), E_j the mean of all draws weighed by how well they explain what
     * draw j would show.
     *
     * @param variance v = ω² + σ²/n of what is observed, 0 or more
     * @param seed of the observation errors
     */
    public double sampleInformation(double variance, long seed) {
        double[] first = Arrays.copyOf(gains, Math.min(MOST_DRAWS, gains.length));
        if (variance == 0) {
            return streets * (meanOfPositive(first) - Math.max(mean(first), 0));
        }
        Random errors = new Random(seed);
        double[] expected = new double[first.length];
        for (int j = 0; j < first.length; j++) {
            expected[j] = expected(first, first[j] + Math.sqrt(variance) * errors.nextGaussian(), variance);
        }
        return streets * (meanOfPositive(expected) - Math.max(mean(first), 0));
    }

    private static double expected(double[] draws, double observed, double variance) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double draw : draws) {
            nearest = Math.min(nearest, (observed - draw) * (observed - draw));
        }
        double sum = 0;
        double weights = 0;
        for (double draw : draws) {
            // relative to the nearest draw, so that not all weights vanish
            double weight = Math.exp((nearest - (observed - draw) * (observed - draw)) / (2 * variance));
            sum += weight * draw;
            weights += weight;
        }
        return sum / weights;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double meanOfPositive(double[] values) {
        return Arrays.stream(values).map(value -> Math.max(value, 0)).sum() / values.length;
    }
}
