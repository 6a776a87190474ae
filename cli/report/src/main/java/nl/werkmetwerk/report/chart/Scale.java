package nl.werkmetwerk.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Values to places on a straight axis.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}, above low
 * @param from place
 * @param to place, on either side of from
 */
record Scale(double low, double high, double from, double to) {
    private static final double[] STEPS = {1, 2, 5, 10};

    /** An axis that holds 0 and all values. */
    static Scale over(double least, double greatest, double from, double to) {
        double low = Math.min(0, least);
        double high = Math.max(0, greatest);
        return new Scale(low, high > low ? high : low + 1, from, to);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** Round values on the axis, at most so many and one more. */
    List<Double> ticks(int most) {
        double least = (high - low) / most;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = power * STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = power * STEPS[i] >= least ? power * STEPS[i] : step;
        }
        List<Double> ticks = new ArrayList<>();
        for (double number = Math.ceil(low / step); number * step <= high; number++) {
            ticks.add(number * step);
        }
        return ticks;
    }
}
