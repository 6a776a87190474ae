package nl.werkmetwerk.resolved;

import java.util.Arrays;

/**
 * What a draw makes of the inputs of a case: a factor, or a number to add, for every input that can be uncertain
 * (MODEL 10). Numbered through by region; 1 or 0 where a draw changes nothing.
 */
public final class DrawnInputs {
    /** Kinds of input, each a run of numbers. */
    enum Region {
        /** By component as written, method by method. */
        UNIT(1),
        FIXED(1),
        /** By asset. */
        MAINTENANCE(1),
        PERIODIC_UNIT(1),
        PERIODIC_FIXED(1),
        FAILURE(1),
        BENEFIT_UNIT(1),
        BENEFIT_FIXED(1),
        QUANTITY(1),
        LIFE(1),
        MARKUP(1),
        LIFE_LOSS(1),
        GROWTH(0),
        INSTALLED(0),
        /** By asset and impact kind. */
        IMPACT_PRICE(1),
        /** By place and component kind. */
        SHARING(1),
        /** By place and impact kind. */
        IMPACT_SHARING(1),
        /** By component kind, then maintenance, risk, benefit, impact. */
        TREND(0),
        COORDINATION(1),
        DISCOUNT(0);

        private final double neutral;

        Region(double neutral) {
            this.neutral = neutral;
        }
    }

    private static final int REGIONS = Region.values().length;

    private final int[] first = new int[REGIONS + 1];
    private final boolean[] touched = new boolean[REGIONS];
    private final double[] neutral;
    private final double[] values;

    /** @param sizes number of inputs by region */
    DrawnInputs(int[] sizes) {
        for (int region = 0; region < REGIONS; region++) {
            first[region + 1] = first[region] + sizes[region];
        }
        neutral = new double[first[REGIONS]];
        for (Region region : Region.values()) {
            Arrays.fill(neutral, first[region.ordinal()], first[region.ordinal() + 1], region.neutral);
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

    double get(Region region, int index) {
        return values[first[region.ordinal()] + index];
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
