package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Zone;
import nl.werkmetwerk.register.rule.Cells;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The zones of a layer. A shape that is broken is mended where it can be, else left out; it decides for no other. */
final class LayerZones {
    private final SourceFile file;
    private final Values layer;
    private final Map<String, Zone> zones = new LinkedHashMap<>();
    private int mended;
    private long firstMended;
    private int out;
    private long firstOut;
    private Phrase why = Phrase.NOTHING;
    private Phrase missing = Phrase.NOTHING;

    LayerZones(SourceFile file, Values layer) {
        this.file = file;
        this.layer = layer;
    }

    /** Takes a record: one without id or drawing is none. */
    void add(RegisterRecord record, PlaneShapes shapes) throws UnreadableException {
        try {
            String id = Cells.text(record, layer.text("id", ""));
            Geometry drawn = shapes.mended(record);
            if (drawn != null && !id.isEmpty()) {
                zones.merge(id, zone(record, id, drawn), LayerZones::united);
                mended(record, shapes);
            }
        } catch (SetAsideException e) {
            firstOut = out == 0 ? record.row() : firstOut;
            why = out == 0 ? e.reason() : why;
            out++;
        }
    }

    private void mended(RegisterRecord record, PlaneShapes shapes) {
        if (shapes.isBroken(record)) {
            firstMended = mended == 0 ? record.row() : firstMended;
            mended++;
        }
    }

    private Zone zone(RegisterRecord record, String id, Geometry drawn) {
        double width = layer.number("width", 0);
        Geometry shape = width > 0 && drawn.getDimension() < 2 ? drawn.buffer(width / 2) : drawn;
        String name = layer.text("name")
                .map(record::get)
                .filter(text -> !text.isEmpty())
                .orElse(id);
        return new Zone(id, name, layer.text("city").map(record::get).orElse(""), households(record), shape, drawn);
    }

    /** Unknown where there is no number, or one below 0: so CBS writes what it does not tell. */
    private OptionalDouble households(RegisterRecord record) {
        return layer.text("households").stream()
                .flatMapToDouble(column -> record.sureNumber(column).stream())
                .filter(number -> number >= 0)
                .findFirst();
    }

    private static Zone united(Zone one, Zone other) {
        return new Zone(
                one.id(),
                one.name(),
                one.city(),
                one.households(),
                OverlayNGRobust.overlay(one.shape(), other.shape(), OverlayNG.UNION),
                OverlayNGRobust.overlay(one.drawn(), other.drawn(), OverlayNG.UNION));
    }

    List<Zone> zones() {
        return new ArrayList<>(zones.values());
    }

    /** Takes what the file says to lack. */
    void missing(Phrase what) {
        missing = what;
    }

    /** What was wrong with the layer and its shapes. */
    List<Phrase> told() {
        List<Phrase> told = new ArrayList<>();
        if (!missing.key().isEmpty()) {
            told.add(Phrase.of("detected.ofLayer", file.name(), missing));
        }
        if (mended > 0) {
            told.add(Phrase.of("detected.mended", file.name(), mended, firstMended));
        }
        if (out > 0) {
            told.add(Phrase.of("detected.leftOut", file.name(), out, firstOut, why));
        }
        return told;
    }
}
