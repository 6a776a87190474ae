package nl.werkmetwerk.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a part of a case has to know of the whole, so that it is computed to the last bit as it is there: numbers of
 * names in the order of the whole, and how much there is of what decides how sums are taken.
 *
 * @param disciplines of the assets
 * @param owners of the assets, {@code none} included
 * @param kinds component kinds in use
 * @param impactKinds impact kinds in use
 * @param assets number of assets
 * @param hazards number of curves by which assets fail
 */
public record Whole(
        List<String> disciplines,
        List<String> owners,
        List<String> kinds,
        List<String> impactKinds,
        int assets,
        int hazards)
        implements Serializable {
    /** Of a case that is no part of another. */
    public static final Whole NONE = new Whole(List.of(), List.of(), List.of(), List.of(), 0, 0);

    /** Whether the case is a part of another. */
    public boolean isThere() {
        return assets > 0;
    }

    public Whole {
        disciplines = List.copyOf(disciplines);
        owners = List.copyOf(owners);
        kinds = List.copyOf(kinds);
        impactKinds = List.copyOf(impactKinds);
    }
}
