package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Zone;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;

/** Layers of sections and districts, each file read once however many mappings name it. */
final class Layers {
    private static final List<String> COLUMNS = List.of("id", "name", "city", "households");

    private final Map<String, Layer> read = new HashMap<>();

    /**
     * A layer that was read.
     *
     * @param zones in the plane of a mapping; parts with one id are one zone
     * @param told what was wrong with some of its shapes
     */
    record Layer(List<Zone> zones, List<Phrase> told) {}

    /** A layer in the plane of a mapping. */
    Layer of(RegisterMapping mapping, Values layer) throws UnreadableException {
        SourceFile file = mapping.layerFile(layer);
        String key = file + "|" + mapping.plane() + "|" + columns(layer) + "|" + layer.number("width", 0);
        Layer known = read.get(key);
        if (known == null) {
            known = read(mapping, layer, file);
            read.put(key, known);
        }
        return known;
    }

    private static List<String> columns(Values layer) {
        return COLUMNS.stream().map(field -> layer.text(field, "")).toList();
    }

    private static Layer read(RegisterMapping mapping, Values layer, SourceFile file) throws UnreadableException {
        LayerZones zones = new LayerZones(file, layer);
        try (RecordReader reader = file.open()) {
            PlaneShapes shapes = new PlaneShapes(mapping.plane(), layer.text("crs"), reader, file);
            for (RegisterRecord record = reader.next(); record != null; record = reader.next()) {
                requireColumns(mapping, layer, reader);
                zones.add(record, shapes);
            }
            zones.missing(reader.missing());
        } catch (IOException e) {
            throw UnreadableException.unopened(Message.error("file.unreadable", file.place()));
        }
        if (zones.zones().isEmpty()) {
            throw new UnreadableException(Message.error("register.noZones", file.place()));
        }
        return new Layer(zones.zones(), zones.told());
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
}
