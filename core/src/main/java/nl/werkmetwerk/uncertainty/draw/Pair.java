package nl.werkmetwerk.uncertainty.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * A strategy set against a baseline.
 *
 * @param strategy number in the order of a case
 * @param against the baseline
 */
public record Pair(int strategy, Baseline against) {
    /** Every later strategy against the first, then the others against the second. */
    public static List<Pair> all(int strategies) {
        List<Pair> pairs = new ArrayList<>();
        for (Baseline against : Baseline.values()) {
            for (int strategy = against.ordinal() + 1; strategy < strategies; strategy++) {
                pairs.add(new Pair(strategy, against));
            }
        }
        return pairs;
    }

    /** Number of the baseline. */
    public int baseline() {
        return against.ordinal();
    }

    public double saving(double[] totals) {
        return totals[baseline()] - totals[strategy];
    }

    /** By draw, from totals by strategy and draw. */
    public double[] savings(double[][] totals) {
        double[] savings = new double[totals[baseline()].length];
        Arrays.setAll(savings, draw -> totals[baseline()][draw] - totals[strategy][draw]);
        return savings;
    }
}
