package nl.werkmetwerk.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.place.Projection;
import nl.werkmetwerk.register.place.Zone;
import nl.werkmetwerk.register.place.Zones;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The sections on which assets lie, gathered while these are stacked. */
final class Sections {
    private final Map<String, Section> byId = new TreeMap<>();

    private record Section(
            String name,
            String city,
            String district,
            OptionalDouble households,
            @Nullable Geometry shape,
            Optional<Crs> plane) {}

    /** Ids, in order. */
    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** Sections of which the number of households is unknown. */
    int withoutHouseholds() {
        return (int) byId.values().stream()
                .filter(section -> section.households().isEmpty())
                .count();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /**
     * Takes a section.
     *
     * @param zone what is known of it; its shape may be null
     * @param near where it lies when it has no shape; may be null
     * @param districts where districts are known
     * @param cities city of each district
     */
    void add(
            Zone zone,
            @Nullable Geometry near,
            Optional<Zones> districts,
            Map<String, String> cities,
            Optional<Crs> plane) {
        Geometry place = zone.shape() == null ? near : zone.shape();
        String district = place == null
                ? ""
                : districts
                        .flatMap(zones -> zones.find(place.getInteriorPoint()))
                        .map(found -> found.section())
                        .orElse("");
        String city = zone.city().isEmpty() ? cities.getOrDefault(district, "") : zone.city();
        byId.put(zone.id(), new Section(zone.name(), city, district, zone.households(), zone.drawn(), plane));
    }

    /** A section, as plain values by the field table. */
    Map<String, @Nullable Object> plain(String id) {
        Section section = Objects.requireNonNull(byId.get(id), id);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        if (!section.name().equals(id)) {
            fields.put("name", section.name());
        }
        if (!section.district().isEmpty()) {
            fields.put("district", section.district());
        }
        if (!section.city().isEmpty()) {
            fields.put("city", section.city());
        }
        section.households().ifPresent(number -> fields.put("households", number));
        if (section.shape() != null && section.plane().isPresent()) {
            fields.put(
                    "geometry",
                    DrawnShape.of(new Projection(section.plane().get(), Crs.WGS84).project(section.shape())));
        }
        return fields;
    }
}
