package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.uncertainty.points.Points;
import nl.werkmetwerk.uncertainty.sampling.Sampling;

/** How the mean of a quantity settles while draws are added. */
public final class Convergence {
    private static final int STEPS = 20;

    private Convergence() {}

    /**
     * After some of the draws.
     *
     * @param draws how many
     * @param mean their mean, euro
     * @param halfWidth the 95 % interval of that mean reaches so far on either side, euro; 0 while it is not known
     */
    public record Step(int draws, double mean, double halfWidth) implements Serializable {}

    /**
     * Means of the first draws: of more and more points of every scrambling, or of more and more independent draws.
     *
     * @param of what was drawn of the quantity
     */
    public static List<Step> of(Draws of, Sampling sampling) {
        return sampling == Sampling.SOBOL ? ofNets(of) : ofIndependent(of);
    }

    /** Of the first 1, 2, 4, … points of each net: each of these is a net too. */
    private static List<Step> ofNets(Draws of) {
        int netSize = of.count() / Points.SCRAMBLINGS;
        List<Step> steps = new ArrayList<>();
        for (int part = 1; part <= netSize; part *= 2) {
            double[] means = new double[Points.SCRAMBLINGS];
            for (int net = 0; net < means.length; net++) {
                means[net] = mean(of, net * netSize, part);
            }
            double error = sd(means) / Math.sqrt(means.length);
            steps.add(new Step(part * means.length, mean(means), Summarizer.INTERVAL_OF_TEN * error));
        }
        return steps;
    }

    private static List<Step> ofIndependent(Draws of) {
        List<Step> steps = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            int count = Math.max(1, (int) ((long) of.count() * step / STEPS));
            double[] first = new double[count];
            Arrays.setAll(first, of::get);
            double error = count > 1 ? sd(first) / Math.sqrt(count) : 0;
            steps.add(new Step(count, mean(first), Summarizer.INTERVAL_OF_MANY * error));
        }
        return steps;
    }

    private static double mean(Draws of, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += of.get(i);
        }
        return sum / count;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
