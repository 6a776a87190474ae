package nl.werkmetwerk.compare.lever;

import java.io.Serial;
import java.io.Serializable;
import nl.werkmetwerk.entry.Kind;

/**
 * Undiscounted amounts by year that levers act on alike: each counts times the factor of its price, times its φ where it
 * is a part that is shared, times κ where works are coordinated. Immutable.
 */
public final class Flow implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Levered levered;
    private final double[] amounts;

    Flow(Levered levered, double[] amounts) {
        this.levered = levered;
        this.amounts = amounts.clone();
    }

    /** What acts on it. */
    public Levered levered() {
        return levered;
    }

    /** Kind of cost. */
    public Kind kind() {
        return levered.kind();
    }

    /** How many years it has amounts of, from the base year on. */
    public int years() {
        return amounts.length;
    }

    /** Euro of a year number, at today's prices of that year; per unit of φ or κ where those act on it. */
    public double amount(int year) {
        return amounts[year];
    }
}
