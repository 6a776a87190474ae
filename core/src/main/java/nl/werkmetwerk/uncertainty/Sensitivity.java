package nl.werkmetwerk.uncertainty;

import java.util.List;
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
 */
public record Sensitivity(
        Case of, String strategy, String baseline, double saving, List<Swing> swings, List<Variant> variants) {
    public Sensitivity {
        swings = List.copyOf(swings);
        variants = List.copyOf(variants);
    }
}
