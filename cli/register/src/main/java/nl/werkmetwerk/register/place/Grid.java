package nl.werkmetwerk.register.place;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Squares of one size, numbered from the origin of the plane: sections where no better ones are known. */
public final class Grid {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static final Pattern ID = Pattern.compile("grid-(-?\\d{1,15})-(-?\\d{1,15})");

    /** A record over more squares than this is placed by its middle. */
    private static final int MOST_SQUARES = 10_000;

    private final double size;

    /** @param size m, above 0 */
    public Grid(double size) {
        this.size = size;
    }

    /** The square with the largest part of a geometry; of equals the one nearest the origin by row, then column. */
    public Placement find(Geometry geometry) {
        Envelope around = geometry.getEnvelopeInternal();
        long west = index(around.getMinX());
        long east = index(around.getMaxX());
        long south = index(around.getMinY());
        long north = index(around.getMaxY());
        boolean one = west == east && south == north;
        if (one || (double) (east - west + 1) * (north - south + 1) > MOST_SQUARES) {
            Coordinate middle =
                    one ? around.centre() : geometry.getInteriorPoint().getCoordinate();
            return new Placement(id(index(middle.x), index(middle.y)), Placement.How.OVERLAP, measure(geometry));
        }
        return largest(geometry, west, east, south, north);
    }

    private Placement largest(Geometry geometry, long west, long east, long south, long north) {
        @Nullable Placement best = null;
        for (long row = south; row <= north; row++) {
            for (long column = west; column <= east; column++) {
                double part = measure(Overlap.of(square(column, row), geometry));
                boolean better = best == null || part > best.measure() * (1 + 1e-9);
                best = better ? new Placement(id(column, row), Placement.How.OVERLAP, part) : best;
            }
        }
        return Objects.requireNonNull(best, "at least one square");
    }

    private static double measure(Geometry part) {
        return part.getDimension() == 0
                ? part.getNumPoints()
                : part.getDimension() == 1 ? part.getLength() : part.getArea();
    }

    private long index(double coordinate) {
        return (long) Math.floor(coordinate / size);
    }

    private Polygon square(long column, long row) {
        return (Polygon)
                GEOMETRY.toGeometry(new Envelope(column * size, (column + 1) * size, row * size, (row + 1) * size));
    }

    private String id(long column, long row) {
        return "grid-" + column + "-" + row;
    }

    /** The square of an id that this grid gave. */
    public Optional<Geometry> shape(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches()
                ? Optional.of(square(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }
}
