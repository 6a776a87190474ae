package nl.werkmetwerk.uncertainty.sensitivity;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.model.Case;

/**
 * What a saving hangs on.
 *
 * @param of the case
 * @param strategy name
 * @param baseline name
 * @param saving with everything as written, euro
 * @param swings one for each assumption, the largest first
 * @param variants another horizon, no valuation of the end, the other baseline
 * @param advances what joining saves by how far ahead it takes works along, whatever the strategy; from 0 years up
 */
public record Sensitivity(
        Case of,
        String strategy,
        String baseline,
        double saving,
        List<Swing> swings,
        List<Variant> variants,
        List<Advance> advances)
        implements Serializable {
    /** Euro that are no saving but rounding. */
    static final double NOTHING = 1e-6;

    public Sensitivity {
        swings = List.copyOf(swings);
        variants = List.copyOf(variants);
        advances = List.copyOf(advances);
    }

    /** The most years of advance with which joining still saves; empty when it never does. */
    public OptionalInt worthUpTo() {
        return advances.stream()
                .filter(one -> one.saving() > NOTHING)
                .mapToInt(Advance::years)
                .max();
    }
}
