package nl.werkmetwerk.register;

import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.place.Projection;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Brings what a file draws to the plane of the import. The system of the file is what the user says, else what the file
 * says, else the one in which most of its coordinates can lie.
 */
final class PlaneShapes {
    /** The word for a plane of its own, without a place on earth. */
    static final String LOCAL = "local";

    private final Optional<Crs> plane;
    private final Optional<String> said;
    private final RecordReader reader;
    private final SourceFile file;
    private @Nullable Crs from;
    private @Nullable Projection projection;
    private Phrase decided = Phrase.NOTHING;

    /**
     * @param plane absent for a plane of its own
     * @param said what the user says of the file
     * @param file of the reader: read through for what its coordinates are, where nothing says it
     */
    PlaneShapes(Optional<Crs> plane, Optional<String> said, RecordReader reader, SourceFile file) {
        this.plane = plane;
        this.said = said;
        this.reader = reader;
        this.file = file;
    }

    /** How the system was found; nothing while no record had a drawing. */
    Phrase decided() {
        return decided;
    }

    /**
     * The drawing of a record in the plane; null when it has none.
     *
     * @throws SetAsideException if it cannot be used
     * @throws UnreadableException if nothing says what its coordinates mean
     */
    @Nullable
    Geometry of(RegisterRecord record) throws SetAsideException, UnreadableException {
        Geometry drawn = drawn(record);
        TopologyValidationError error = drawn == null ? null : error(drawn);
        if (error != null) {
            throw new SetAsideException("aside.geometry", error.getMessage() + " " + shown(error.getCoordinate()));
        }
        return drawn == null || plane.isEmpty() ? drawn : projected(drawn);
    }

    /** The same, but a broken area mended where that leaves an area. */
    @Nullable
    Geometry mended(RegisterRecord record) throws SetAsideException, UnreadableException {
        Geometry drawn = drawn(record);
        if (drawn == null || error(drawn) == null) {
            return of(record);
        }
        Geometry mended = GeometryFixer.fix(drawn);
        if (mended.isEmpty() || mended.getDimension() < 2) {
            return of(record);
        }
        return plane.isEmpty() ? mended : projected(mended);
    }

    /** Whether the drawing of a record is an area that is broken. */
    boolean isBroken(RegisterRecord record) {
        return record.geometry() != null && error(record.geometry()) != null;
    }

    private static @Nullable Geometry drawn(RegisterRecord record) throws SetAsideException {
        if (!record.flaw().isEmpty()) {
            throw new SetAsideException("aside.geometry", record.flaw());
        }
        Geometry drawn = record.geometry();
        return drawn == null || drawn.isEmpty() ? null : drawn;
    }

    private static @Nullable TopologyValidationError error(Geometry drawn) {
        return drawn.getDimension() == 2 ? new IsValidOp(drawn).getValidationError() : null;
    }

    private Geometry projected(Geometry drawn) throws SetAsideException, UnreadableException {
        if (from == null) {
            decide();
        }
        for (Coordinate one :
                new Coordinate[] {drawn.getCoordinate(), drawn.getCoordinates()[drawn.getNumPoints() - 1]}) {
            if (!Objects.requireNonNull(from, "decided").mayHold(one)) {
                throw new SetAsideException("aside.outside", shown(one), String.valueOf(from));
            }
        }
        try {
            Geometry there = Objects.requireNonNull(projection, "decided").project(drawn);
            if (plane.get().mayHold(there.getCoordinate())) {
                return there;
            }
        } catch (IllegalArgumentException e) {
            throw new SetAsideException(
                    "aside.outside", shown(drawn.getCoordinate()), plane.get().toString());
        }
        throw new SetAsideException(
                "aside.outside", shown(drawn.getCoordinate()), plane.get().toString());
    }

    private void decide() throws UnreadableException {
        Optional<String> stated = said.isPresent() ? said : reader.crs();
        if (stated.isPresent()) {
            from = Crs.of(stated.get())
                    .orElseThrow(
                            () -> new UnreadableException(Message.error("register.crs", file.place(), stated.get())));
            decided = Phrase.of(said.isPresent() ? "detected.crsMapping" : "detected.crsFile", from.toString());
        } else {
            CoordinateVote vote = CoordinateVote.of(file);
            from = vote.winner();
            decided = vote.phrase();
        }
        projection = new Projection(from, plane.orElseThrow());
    }

    static String shown(Coordinate one) {
        return "(" + FlowText.number(one.x) + " " + FlowText.number(one.y) + ")";
    }
}
