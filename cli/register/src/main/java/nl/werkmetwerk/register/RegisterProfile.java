package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What a file of a register holds, before anything is made of it. */
public final class RegisterProfile {
    private final SourceFile source;
    private final Map<String, ColumnProfile> columns = new LinkedHashMap<>();
    private final Map<String, Long> shapes = new TreeMap<>();
    private final Envelope extent = new Envelope();
    private final CoordinateVote vote = new CoordinateVote();
    private final List<Phrase> detected = new ArrayList<>();
    private Phrase missing = Phrase.NOTHING;
    private long rows;
    private long broken;
    private long overfull;

    private RegisterProfile(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads a file through.
     *
     * @param progress told the number of records now and then
     * @throws RefusedException if it cannot be read
     */
    public static RegisterProfile of(SourceFile file, LongConsumer progress) throws RefusedException {
        RegisterProfile profile = new RegisterProfile(file);
        try (RecordReader reader = file.open()) {
            for (RegisterRecord record = reader.next(); record != null; record = reader.next()) {
                profile.add(record, reader);
                progress.accept(profile.rows);
            }
            reader.columns().names().forEach(profile::column);
            profile.detected.addAll(reader.detected());
            profile.crs(reader.crs());
            profile.missing = reader.missing();
            return profile;
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        } catch (IOException e) {
            throw new RefusedException(UnreadableException.unopened(
                    nl.werkmetwerk.files.text.Message.error("file.unreadable", file.place())));
        }
    }

    private ColumnProfile column(String name) {
        return columns.computeIfAbsent(name, ColumnProfile::new);
    }

    private void add(RegisterRecord record, RecordReader reader) {
        rows++;
        overfull += record.overfull() ? 1 : 0;
        for (String name : reader.columns().names()) {
            if (record.fault(name).key().isEmpty()) {
                column(name).add(record.get(name), record.number(name));
            } else {
                column(name).addFault();
            }
        }
        Geometry shape = record.geometry();
        if (!record.flaw().isEmpty() || (shape != null && shape.getDimension() == 2 && !shape.isValid())) {
            broken++;
        } else if (shape != null && !shape.isEmpty()) {
            shapes.merge(shape.getGeometryType(), 1L, Long::sum);
            extent.expandToInclude(shape.getEnvelopeInternal());
            vote.add(shape.getCoordinate());
        }
    }

    private void crs(Optional<String> said) {
        Optional<Crs> known = said.flatMap(Crs::of);
        if (known.isPresent()) {
            detected.add(Phrase.of("detected.crsFile", known.get().toString()));
        } else if (!vote.phrase().key().isEmpty()) {
            detected.add(vote.phrase());
        }
    }

    /** Name of the file without folders. */
    public String file() {
        return source.name();
    }

    /** The file as it was named. */
    String path() {
        return source.path().toString();
    }

    /** The discipline it is about, by its names. */
    Optional<String> about() {
        return Subject.of(columns.keySet());
    }

    /** The shipped mapping that fits it best, if any has anything of it. */
    Optional<ShippedFit> fit() {
        return ShippedFit.nearest(source, columns.keySet(), !shapes.isEmpty(), about());
    }

    /** Records. */
    public long rows() {
        return rows;
    }

    /** Records whose drawing is broken. */
    public long broken() {
        return broken;
    }

    /** Records with more cells than columns. */
    public long overfull() {
        return overfull;
    }

    /** Kinds of drawings, with their number. */
    public Map<String, Long> shapes() {
        return Map.copyOf(shapes);
    }

    /** West, south, east and north of all drawings; empty without any. */
    public List<Double> extent() {
        return extent.isNull()
                ? List.of()
                : List.of(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY());
    }

    /** That the file says of itself to be a part of what there is; nothing where it does not. */
    public Phrase missing() {
        return missing;
    }

    /** What was found out about the file. */
    public List<Phrase> detected() {
        return List.copyOf(detected);
    }

    List<ColumnProfile> columns() {
        return List.copyOf(columns.values());
    }
}
