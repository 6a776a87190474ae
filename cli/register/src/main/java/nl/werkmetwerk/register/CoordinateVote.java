package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import nl.werkmetwerk.register.source.SourceFile;
import org.locationtech.jts.geom.Coordinate;

/**
 * In which system the coordinates of a file lie that does not say it: each drawing has a vote, but for those at (0 0), where
 * programs put what they could not place. So many that agree without any against them decide for the rest.
 */
final class CoordinateVote {
    private static final int ENOUGH = 100_000;

    /** Where a coordinate can lie. */
    private enum Place {
        RD,
        WGS84,
        SWAPPED,
        ELSEWHERE
    }

    private final Map<Place, Integer> votes = new EnumMap<>(Place.class);
    private final Map<Place, Coordinate> first = new EnumMap<>(Place.class);

    /** Reads a file through. @throws UnreadableException if it cannot be read, or nothing follows from it */
    static CoordinateVote of(SourceFile file) throws UnreadableException {
        CoordinateVote vote = new CoordinateVote();
        try (RecordReader reader = file.open()) {
            RegisterRecord record = reader.next();
            while (record != null && !vote.decided()) {
                if (record.geometry() != null && !record.geometry().isEmpty()) {
                    vote.add(record.geometry().getCoordinate());
                }
                record = reader.next();
            }
        } catch (IOException e) {
            throw UnreadableException.unopened(Message.error("file.unreadable", file.place()));
        }
        vote.requireWinner(file);
        return vote;
    }

    /** Takes the vote of a drawing. */
    void add(Coordinate one) {
        boolean nowhere = (one.x == 0 && one.y == 0) || !Double.isFinite(one.x) || !Double.isFinite(one.y);
        if (!nowhere) {
            Place place = Crs.byRange(one)
                    .map(crs -> crs == Crs.RD ? Place.RD : Place.WGS84)
                    .orElse(Crs.swapped(one) ? Place.SWAPPED : Place.ELSEWHERE);
            votes.merge(place, 1, Integer::sum);
            first.putIfAbsent(place, one);
        }
    }

    private boolean decided() {
        return votes.size() == 1 && votes.values().iterator().next() >= ENOUGH;
    }

    private void requireWinner(SourceFile file) throws UnreadableException {
        if (leaders() > 1) {
            throw new UnreadableException(Message.error(
                    "register.severalCrs",
                    file.place(),
                    first.values().stream().map(PlaneShapes::shown).toList()));
        } else if (leader() == Place.ELSEWHERE || leader() == Place.SWAPPED) {
            throw new UnreadableException(Message.error(
                    leader() == Place.SWAPPED ? "register.swapped" : "register.whichCrs",
                    file.place(),
                    PlaneShapes.shown(seen())));
        }
    }

    private int most() {
        return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private long leaders() {
        return votes.values().stream().filter(count -> count == most()).count();
    }

    /** The place with most votes; RD where there are none. */
    private Place leader() {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Place.RD);
    }

    /** The system. */
    Crs winner() {
        return leader() == Place.WGS84 ? Crs.WGS84 : Crs.RD;
    }

    /** The first coordinate that voted for the winner. */
    private Coordinate seen() {
        return Objects.requireNonNull(first.get(leader()), "who leads was voted for");
    }

    /** How it was found; nothing where nothing follows. */
    Phrase phrase() {
        boolean sure = leaders() == 1 && (leader() == Place.RD || leader() == Place.WGS84);
        return sure ? Phrase.of("detected.crsRange", winner().toString(), PlaneShapes.shown(seen())) : Phrase.NOTHING;
    }
}
