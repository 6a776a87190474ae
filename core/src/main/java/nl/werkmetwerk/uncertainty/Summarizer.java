package nl.werkmetwerk.uncertainty;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.werkmetwerk.model.check.BeyondMeasureException;
import nl.werkmetwerk.uncertainty.points.Points;

/** Sums draws up (MODEL 10). */
final class Summarizer {
    private static final int[] PERCENTS = {5, 10, 15, 25, 50, 75, 85, 90, 95};
    private static final double WORST = 0.05;
    private static final double HUNDRED = 100;

    /** 97.5 % point of Student's t with 9 degrees of freedom: of the 10 means of the scramblings. */
    static final double INTERVAL_OF_TEN = 2.262;

    /** 97.5 % point of the normal distribution. */
    static final double INTERVAL_OF_MANY = 1.960;

    private final boolean nets;
    private final int dependent;

    Summarizer(Points points) {
        nets = points.inNets();
        dependent = points.dependent();
    }

    /**
     * Sums the draws of one thing up.
     *
     * @param worstIsHigh whether a high value is a bad one
     * @throws BeyondMeasureException if what is drawn comes to more than a number holds
     */
    Summary summary(double deterministic, double[] draws, boolean worstIsHigh) {
        double[] sorted = new Draws(draws).sorted();
        double mean = mean(draws);
        double sd = sd(draws, mean);
        double error = standardError(draws, sd);
        if (!Double.isFinite(mean) || !Double.isFinite(sd)) {
            throw new BeyondMeasureException("uncertainties", "total", "–");
        }
        double interval = nets ? INTERVAL_OF_TEN : INTERVAL_OF_MANY;
        SortedMap<Integer, Double> percentiles = new TreeMap<>();
        for (int percent : PERCENTS) {
            percentiles.put(percent, quantile(sorted, percent / HUNDRED));
        }
        return new Summary(
                deterministic, mean, error, interval * error, sd, percentiles, shortfall(sorted, worstIsHigh));
    }

    private static double mean(double[] draws) {
        double sum = 0;
        for (double draw : draws) {
            sum += draw - draws[0];
        }
        return draws[0] + sum / draws.length;
    }

    private static double sd(double[] draws, double mean) {
        double sum = 0;
        for (double draw : draws) {
            sum += (draw - mean) * (draw - mean);
        }
        return Math.sqrt(sum / (draws.length - 1));
    }

    private double standardError(double[] draws, double sd) {
        if (!nets) {
            return sd / Math.sqrt(draws.length);
        }
        double[] means = new double[draws.length / dependent];
        for (int net = 0; net < means.length; net++) {
            double[] ofNet = Arrays.copyOfRange(draws, net * dependent, (net + 1) * dependent);
            means[net] = mean(ofNet);
        }
        return sd(means, mean(means)) / Math.sqrt(means.length);
    }

    /** Linear interpolation at 1 + (n−1)·p of the sorted draws. */
    static double quantile(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double shortfall(double[] sorted, boolean worstIsHigh) {
        int count = (int) Math.ceil(WORST * sorted.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sorted[worstIsHigh ? sorted.length - 1 - i : i];
        }
        return sum / count;
    }
}
