package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the works of a strategy mean for one section (MODEL 6.21).
 *
 * @param section id
 * @param openings calendar years, ascending, in which an asset of it is renewed by a method that digs
 * @param impacts impact kind → net quantity booked there over the horizon, in its own unit; kinds that never occur there
 *     are absent
 * @param worksCost present value of its renewal, sharing (as attributed) and coordination, euro
 */
public record SectionResult(String section, List<Integer> openings, Map<String, Double> impacts, double worksCost)
        implements Serializable {
    public SectionResult {
        openings = List.copyOf(openings);
        impacts = impacts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(impacts));
    }
}
