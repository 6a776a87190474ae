package nl.werkmetwerk.register;

import java.util.Optional;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.place.Projection;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Brings what a file draws to the plane of the import. The system of the file is what the user says, else what the file
 * says, else the one in which its first coordinates can lie.
 */
final class PlaneShapes {
    /** The word for a plane of its own, without a place on earth. */
    static final String LOCAL = "local";

    private final Optional<Crs> plane;
    private final Optional<String> said;
    private final RecordReader reader;
    private final Place place;
    private Crs from;
    private Projection projection;
    private Phrase decided = Phrase.NOTHING;

    /**
     * @param plane absent for a plane of its own
     * @param said what the user says of the file
     * @param place of the file
     */
    PlaneShapes(Optional<Crs> plane, Optional<String> said, RecordReader reader, Place place) {
        this.plane = plane;
        this.said = said;
        this.reader = reader;
        this.place = place;
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
    Geometry of(RegisterRecord record) throws SetAsideException, UnreadableException {
        if (!record.flaw().isEmpty()) {
            throw new SetAsideException("aside.geometry", record.flaw());
        }
        Geometry drawn = record.geometry();
        if (drawn == null || drawn.isEmpty()) {
            return null;
        }
        TopologyValidationError error = drawn.getDimension() == 2 ? new IsValidOp(drawn).getValidationError() : null;
        if (error != null) {
            throw new SetAsideException("aside.geometry", error.getMessage() + " " + shown(error.getCoordinate()));
        }
        return plane.isEmpty() ? drawn : projected(drawn);
    }

    private Geometry projected(Geometry drawn) throws SetAsideException, UnreadableException {
        if (from == null) {
            decide(drawn.getCoordinate());
        }
        for (Coordinate one :
                new Coordinate[] {drawn.getCoordinate(), drawn.getCoordinates()[drawn.getNumPoints() - 1]}) {
            if (!from.mayHold(one)) {
                throw new SetAsideException("aside.outside", shown(one), from.toString());
            }
        }
        try {
            Geometry there = projection.project(drawn);
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

    private void decide(Coordinate first) throws UnreadableException {
        Optional<String> stated = said.isPresent() ? said : reader.crs();
        if (stated.isPresent()) {
            from = Crs.of(stated.get())
                    .orElseThrow(() -> new UnreadableException(Message.error("register.crs", place, stated.get())));
            decided = Phrase.of(said.isPresent() ? "detected.crsMapping" : "detected.crsFile", from.toString());
        } else {
            from = Crs.byRange(first)
                    .orElseThrow(() -> new UnreadableException(Message.error(
                            Crs.swapped(first) ? "register.swapped" : "register.whichCrs", place, shown(first))));
            decided = Phrase.of("detected.crsRange", from.toString(), shown(first));
        }
        projection = new Projection(from, plane.orElseThrow());
    }

    private static String shown(Coordinate one) {
        return "(" + JsonText.number(one.x) + " " + JsonText.number(one.y) + ")";
    }
}
