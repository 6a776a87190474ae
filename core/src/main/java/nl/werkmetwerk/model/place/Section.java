package nl.werkmetwerk.model.place;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * The place where works can be combined: a street section (MODEL 1).
 *
 * @param id unique in the case
 * @param name for reports
 * @param district the district, if any; a section without one is a district of its own
 * @param city the city, if any
 * @param knownHouseholds number of households, 0 or more; absent where nobody said
 * @param sharing φ by kind, overriding the case's for what is grouped by this section
 * @param attributes what it is or has, by name
 */
public record Section(
        String id,
        String name,
        Optional<String> district,
        Optional<String> city,
        OptionalDouble knownHouseholds,
        Map<String, Double> sharing,
        Map<String, Attribute> attributes)
        implements Serializable {
    /** @throws IllegalArgumentException if the id is empty, households negative or a φ outside [0, 1] */
    public Section {
        Require.text(id, "section id");
        knownHouseholds.ifPresent(number -> Require.amount(number, "households"));
        sharing = Require.copy(sharing);
        sharing.forEach((kind, phi) -> Require.fraction(phi, "sharing of " + kind));
        attributes = Require.copy(attributes);
    }

    /** A section of which nothing else is known. */
    public Section(
            String id,
            String name,
            Optional<String> district,
            Optional<String> city,
            double households,
            Map<String, Double> sharing) {
        this(id, name, district, city, OptionalDouble.of(households), sharing, Map.of());
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
        return new Section(id, name, district, city, knownHouseholds, other, attributes);
    }

    /** Number of households, 0 where nobody said. */
    public double households() {
        return knownHouseholds.orElse(0);
    }

    /** The district it counts under: its own id where none is given. */
    public String districtOrSelf() {
        return district.orElse(id);
    }

    /**
     * What a condition looks at: an attribute, or one of the reserved {@code households}, {@code district} and
     * {@code city} (MODEL 4.9).
     */
    public Optional<Attribute> attribute(String called) {
        return switch (called) {
            case "households" ->
                knownHouseholds.isPresent()
                        ? Optional.of(new Attribute.Number(knownHouseholds.getAsDouble()))
                        : Optional.empty();
            case "district" -> Optional.of(new Attribute.Text(districtOrSelf()));
            case "city" -> city.map(Attribute.Text::new);
            default -> Optional.ofNullable(attributes.get(called));
        };
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
