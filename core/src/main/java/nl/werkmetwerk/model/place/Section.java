package nl.werkmetwerk.model.place;

import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.model.check.Require;

/**
 * The place where works can be combined: a street section (MODEL 1).
 *
 * @param id unique in the case
 * @param name for reports
 * @param district the district, if any; a section without one is a district of its own
 * @param city the city, if any
 * @param households number of households, 0 or more
 * @param sharing φ by kind, overriding the case's for what is grouped by this section
 */
public record Section(
        String id,
        String name,
        Optional<String> district,
        Optional<String> city,
        double households,
        Map<String, Double> sharing) {
    /** @throws IllegalArgumentException if the id is empty, households negative or a φ outside [0, 1] */
    public Section {
        Require.text(id, "section id");
        Require.amount(households, "households");
        sharing = Require.copy(sharing);
        sharing.forEach((kind, phi) -> Require.fraction(phi, "sharing of " + kind));
    }

    /** A section that stands alone. */
    public static Section of(String id) {
        return new Section(id, id, Optional.empty(), Optional.empty(), 0, Map.of());
    }

    /** A section in a district of a city. */
    public static Section of(String id, String district, String city) {
        return new Section(id, id, Optional.of(district), Optional.of(city), 0, Map.of());
    }

    /** The same section with other φ. */
    public Section withSharing(Map<String, Double> other) {
        return new Section(id, name, district, city, households, other);
    }

    /** The district it counts under: its own id where none is given. */
    public String districtOrSelf() {
        return district.orElse(id);
    }
}
