package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Grid;
import nl.werkmetwerk.register.place.Placement;
import nl.werkmetwerk.register.place.Zone;
import nl.werkmetwerk.register.place.Zones;
import nl.werkmetwerk.register.rule.Cells;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RegisterRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Finds the section of a record: the one it names, else by space (MODEL 11). */
final class SectionPlacer {
    private final RegisterMapping mapping;
    private final Values rule;
    private final Sections sections;
    private final Map<String, Zone> zones = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();
    private final Optional<Zones> space;
    private final Optional<Grid> grid;
    private final Optional<Zones> districts;
    private final List<Phrase> told = new ArrayList<>();

    SectionPlacer(RegisterMapping mapping, Layers layers, Sections sections) throws UnreadableException {
        this.mapping = mapping;
        this.rule = mapping.sectionRule();
        this.sections = sections;
        this.grid = rule.has("grid") ? Optional.of(new Grid(rule.number("grid", 1))) : Optional.empty();
        Optional<Values> layer = rule.object("layer");
        if (layer.isPresent()) {
            List<Zone> found = zones(layers.of(mapping, layer.get()));
            found.forEach(zone -> zones.put(zone.id(), zone));
            space = Optional.of(new Zones(found, rule.number("tolerance", 0)));
            told.add(Phrase.of(
                    "detected.sections",
                    mapping.layerFile(layer.get()).name(),
                    found.size(),
                    layer.get().number("width", 0) / 2,
                    rule.number("tolerance", 0)));
        } else {
            space = Optional.empty();
        }
        districts = districts(layers);
    }

    private List<Zone> zones(Layers.Layer layer) {
        told.addAll(layer.told());
        return layer.zones();
    }

    /** What was wrong with shapes of its layers. */
    List<Phrase> told() {
        return told;
    }

    private Optional<Zones> districts(Layers layers) throws UnreadableException {
        Optional<Values> layer = mapping.values().object("districts");
        if (layer.isEmpty()) {
            return Optional.empty();
        }
        List<Zone> found = zones(layers.of(mapping, layer.get()));
        found.forEach(zone -> cities.put(zone.id(), zone.city()));
        return Optional.of(new Zones(found, 0));
    }

    /**
     * The section of a record.
     *
     * @param shape in the plane; null when it has none
     */
    Placement of(RegisterRecord record, @Nullable Geometry shape) throws SetAsideException {
        Optional<Placement> named = named(record);
        return named.isPresent() ? named.get() : bySpace(shape);
    }

    /**
     * Makes sure of the section of something that was stacked.
     *
     * @param shape in the plane; null when it has none
     */
    void settle(Placement placement, @Nullable Geometry shape) {
        if (!sections.has(placement.section())) {
            sections.add(zone(placement.section()), shape, districts, cities, mapping.plane());
        }
    }

    /** A name counts when no layer says which there are, or the layer has it. */
    private Optional<Placement> named(RegisterRecord record) throws SetAsideException {
        String name = rule.has("column") ? Cells.text(record, rule.text("column", "")) : "";
        boolean known = !name.isEmpty() && (space.isEmpty() || zones.containsKey(name));
        return known ? Optional.of(new Placement(name, Placement.How.NAMED, 0)) : Optional.empty();
    }

    private Placement bySpace(@Nullable Geometry shape) throws SetAsideException {
        if (rule.has("all")) {
            return new Placement(rule.text("all", ""), Placement.How.ALL, 0);
        }
        if (space.isEmpty() && grid.isEmpty()) {
            throw new SetAsideException("aside.noSection", rule.text("column", ""));
        }
        if (shape == null) {
            throw new SetAsideException("aside.noGeometry");
        }
        return grid.isPresent()
                ? grid.get().find(shape)
                : space.get()
                        .find(shape)
                        .orElseThrow(() -> new SetAsideException("aside.nowhere", rule.number("tolerance", 0)));
    }

    private Zone zone(String id) {
        Zone known = zones.get(id);
        Geometry square = grid.flatMap(squares -> squares.shape(id)).orElse(null);
        return known == null ? Zone.bare(id, square) : known;
    }
}
