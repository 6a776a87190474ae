package nl.werkmetwerk.resolved;

import java.util.Arrays;

/**
 * What a draw makes of the inputs of a case: a factor, or a number to add, for every input that can be uncertain
 * (MODEL 10). Numbered through by region; 1 or 0 where a draw changes nothing. What comes out is cut to what is
 * possible, and that is remembered.
 */
public final class DrawnInputs implements Inputs {
    private static final int REGIONS = Region.values().length;

    /** No rate falls below it. */
    private static final double LEAST_RATE = -0.99;

    private final int[] first = new int[REGIONS + 1];
    private final boolean[] touched = new boolean[REGIONS];
    private final double[] neutral;
    private final double[] values;
    private boolean cut;

    /** @param sizes number of inputs by region */
    DrawnInputs(int[] sizes) {
        for (int region = 0; region < REGIONS; region++) {
            first[region + 1] = first[region] + sizes[region];
        }
        neutral = new double[first[REGIONS]];
        for (Region region : Region.values()) {
            double changesNothing = region.adds() ? 0 : 1;
            Arrays.fill(neutral, first[region.ordinal()], first[region.ordinal() + 1], changesNothing);
        }
        values = neutral.clone();
    }

    /** Number of an input, which from now on may change. */
    int touch(Region region, int index) {
        touched[region.ordinal()] = true;
        return first[region.ordinal()] + index;
    }

    /** Whether any input of a region may change. */
    boolean touched(Region region) {
        return touched[region.ordinal()];
    }

    /** The factor, or the number to add. */
    double get(Region region, int index) {
        return values[first[region.ordinal()] + index];
    }

    @Override
    public double amount(double written, Region region, int index) {
        return atLeast(written * get(region, index), 0);
    }

    @Override
    public double rate(double written, Region region, int index) {
        double drawn = get(region, index);
        return atLeast(region.adds() ? written + drawn : written * drawn, LEAST_RATE);
    }

    /** A part of something: 0 … 1. */
    double fraction(double written, Region region, int index) {
        double drawn = written * get(region, index);
        if (drawn > 1) {
            cut = true;
            return 1;
        }
        return atLeast(drawn, 0);
    }

    private double atLeast(double drawn, double least) {
        if (drawn < least) {
            cut = true;
            return least;
        }
        return drawn;
    }

    /** Whether anything was cut since the last call. */
    boolean takeCut() {
        boolean taken = cut;
        cut = false;
        return taken;
    }

    /** Takes back all that was set. */
    public void clear() {
        System.arraycopy(neutral, 0, values, 0, values.length);
    }

    /** Multiplies inputs by a factor, on top of what was set before. */
    public void multiply(int[] inputs, double factor) {
        for (int input : inputs) {
            values[input] *= factor;
        }
    }

    /** Adds to inputs, on top of what was set before. */
    public void add(int[] inputs, double amount) {
        for (int input : inputs) {
            values[input] += amount;
        }
    }
}
