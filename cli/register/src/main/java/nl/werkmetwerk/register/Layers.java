package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Zone;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.locationtech.jts.geom.Geometry;

/** Layers of sections and districts, each file read once however many mappings name it. */
final class Layers {
    private static final List<String> COLUMNS = List.of("id", "name", "city", "households");

    private final Map<String, List<Zone>> read = new HashMap<>();

    /** The zones of a layer in the plane of a mapping. Parts with one id become one zone. */
    List<Zone> of(RegisterMapping mapping, Values layer) throws UnreadableException {
        SourceFile file = mapping.layerFile(layer);
        String key = file + "|" + mapping.plane() + "|" + columns(layer) + "|" + layer.number("width", 0);
        List<Zone> known = read.get(key);
        if (known == null) {
            known = zones(mapping, layer, file);
            read.put(key, known);
        }
        return known;
    }

    private static List<String> columns(Values layer) {
        return COLUMNS.stream().map(field -> layer.text(field, "")).toList();
    }

    private static List<Zone> zones(RegisterMapping mapping, Values layer, SourceFile file) throws UnreadableException {
        Map<String, Zone> zones = new java.util.LinkedHashMap<>();
        Place place = Place.file(file.path().toString());
        try (RecordReader reader = file.open()) {
            PlaneShapes shapes = new PlaneShapes(mapping.plane(), layer.text("crs"), reader, place);
            for (RegisterRecord record = reader.next(); record != null; record = reader.next()) {
                requireColumns(mapping, layer, reader);
                zone(record, layer, shapes, place).ifPresent(zone -> zones.merge(zone.id(), zone, Layers::united));
            }
        } catch (IOException e) {
            throw UnreadableException.unopened(Message.error("file.unreadable", place));
        }
        if (zones.isEmpty()) {
            throw new UnreadableException(Message.error("register.noZones", place));
        }
        return new ArrayList<>(zones.values());
    }

    private static void requireColumns(RegisterMapping mapping, Values layer, RecordReader reader)
            throws UnreadableException {
        Optional<Message> message = COLUMNS.stream()
                .filter(layer::has)
                .flatMap(
                        field -> reader
                                .columns()
                                .wrong(
                                        layer.text(field, ""),
                                        mapping.place(layer.path().field(field).toString()))
                                .stream())
                .findFirst();
        if (message.isPresent()) {
            throw new UnreadableException(message.get());
        }
    }

    private static Optional<Zone> zone(RegisterRecord record, Values layer, PlaneShapes shapes, Place place)
            throws UnreadableException {
        String id = record.get(layer.text("id", ""));
        try {
            Geometry drawn = shapes.of(record);
            if (drawn == null || id.isEmpty()) {
                return Optional.empty();
            }
            double width = layer.number("width", 0);
            Geometry shape = width > 0 && drawn.getDimension() < 2 ? drawn.buffer(width / 2) : drawn;
            String name = layer.text("name")
                    .map(record::get)
                    .filter(text -> !text.isEmpty())
                    .orElse(id);
            return Optional.of(new Zone(
                    id, name, layer.text("city").map(record::get).orElse(""), households(record, layer), shape));
        } catch (SetAsideException e) {
            throw new UnreadableException(Message.error("register.zone", place, record.row(), e.reason()));
        }
    }

    /** Unknown where there is no number, or one below 0: so CBS writes what it does not tell. */
    private static OptionalDouble households(RegisterRecord record, Values layer) {
        return layer.text("households").stream()
                .flatMapToDouble(column -> record.sureNumber(column).stream())
                .filter(number -> number >= 0)
                .findFirst();
    }

    private static Zone united(Zone one, Zone other) {
        return new Zone(
                one.id(), one.name(), one.city(), one.households(), one.shape().union(other.shape()));
    }
}
