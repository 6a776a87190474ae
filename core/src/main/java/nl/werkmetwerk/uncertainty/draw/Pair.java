package nl.werkmetwerk.uncertainty.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A strategy set against a baseline, both by number. */
public record Pair(int strategy, int baseline) {
    /** Every later strategy against the first, then the others against the second. */
    public static List<Pair> all(int strategies) {
        List<Pair> pairs = new ArrayList<>();
        for (int baseline = 0; baseline < 2; baseline++) {
            for (int strategy = baseline + 1; strategy < strategies; strategy++) {
                pairs.add(new Pair(strategy, baseline));
            }
        }
        return pairs;
    }

    public double saving(double[] totals) {
        return totals[baseline] - totals[strategy];
    }

    /** By draw, from totals by strategy and draw. */
    public double[] savings(double[][] totals) {
        double[] savings = new double[totals[baseline].length];
        Arrays.setAll(savings, draw -> totals[baseline][draw] - totals[strategy][draw]);
        return savings;
    }
}
