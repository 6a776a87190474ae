package nl.werkmetwerk.uncertainty;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** What was drawn of one quantity, in the order of the draws: 8 bytes a draw. */
public final class Draws implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final double[] values;

    Draws(double[] values) {
        this.values = values;
    }

    /** How many. */
    public int count() {
        return values.length;
    }

    /** One of them. */
    public double get(int draw) {
        return values[draw];
    }

    /** All of them, ascending. */
    public double[] sorted() {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
