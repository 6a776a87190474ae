package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes out of coordinates, arcs stroked: BGT draws kerbs with them. An arc becomes chords of at most a degree, so that a
 * length is at most 0.0013 % too short, and a chord lies at most 4 mm off at a radius of 100 m.
 */
final class Curves {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double STEP = Math.PI / 180;

    /** Twice the area of three points, by the square of their distance, below which they lie on a line. */
    private static final double STRAIGHT = 1e-9;

    private Curves() {}

    /** Empty where there is no coordinate. */
    static Geometry point(@Nullable Coordinate coordinate) {
        return coordinate == null || Double.isNaN(coordinate.x)
                ? GEOMETRY.createPoint()
                : GEOMETRY.createPoint(coordinate);
    }

    static LineString line(Coordinate[] coordinates) {
        return GEOMETRY.createLineString(coordinates);
    }

    /** Rings, the first around the others; an empty one where there are none. */
    static Polygon polygon(List<Coordinate[]> rings) {
        if (rings.isEmpty()) {
            return GEOMETRY.createPolygon();
        }
        LinearRing[] all = rings.stream().map(GEOMETRY::createLinearRing).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }

    static Geometry points(List<Coordinate> coordinates) {
        return GEOMETRY.createMultiPointFromCoords(coordinates.toArray(Coordinate[]::new));
    }

    static Geometry lines(List<Coordinate[]> lines) {
        return GEOMETRY.createMultiLineString(lines.stream().map(Curves::line).toArray(LineString[]::new));
    }

    static Geometry polygons(List<Polygon> polygons) {
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    static Geometry collection(List<Geometry> parts) {
        return GEOMETRY.createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    /** Lines one behind the other. @throws IllegalArgumentException if one does not begin where the one before ends */
    static Coordinate[] joined(List<Coordinate[]> parts) {
        List<Coordinate> all = new ArrayList<>();
        for (Coordinate[] part : parts) {
            boolean first = all.isEmpty();
            if (!first && part.length > 0 && !all.get(all.size() - 1).equals2D(part[0])) {
                throw new IllegalArgumentException("a compound curve with a gap");
            }
            all.addAll(List.of(part).subList(first || part.length == 0 ? 0 : 1, part.length));
        }
        return all.toArray(Coordinate[]::new);
    }

    /** Arcs through three points each, the last of one the first of the next. @throws IllegalArgumentException if points are left over */
    static Coordinate[] stroked(Coordinate[] points) {
        if (points.length == 0) {
            return points;
        }
        if (points.length < 3 || points.length % 2 == 0) {
            throw new IllegalArgumentException("an arc of " + points.length + " points");
        }
        List<Coordinate> all = new ArrayList<>(List.of(points[0]));
        for (int i = 2; i < points.length; i += 2) {
            arc(points[i - 2], points[i - 1], points[i], all);
        }
        return all.toArray(Coordinate[]::new);
    }

    /** The circle through three points, from the first round to it. @throws IllegalArgumentException if they lie on a line */
    static Coordinate[] circle(Coordinate from, Coordinate by, Coordinate to) {
        Coordinate centre = centre(from, by, to);
        if (centre == null) {
            throw new IllegalArgumentException("a circle through points on a line");
        }
        Coordinate opposite = new Coordinate(2 * centre.x - from.x, 2 * centre.y - from.y);
        return stroked(new Coordinate[] {from, opposite, from});
    }

    /** The same line, gone along the other way. */
    static Coordinate[] turned(Coordinate[] line) {
        List<Coordinate> all = new ArrayList<>(List.of(line));
        java.util.Collections.reverse(all);
        return all.toArray(Coordinate[]::new);
    }

    private static void arc(Coordinate from, Coordinate by, Coordinate to, List<Coordinate> all) {
        if (from.equals2D(to)) {
            Coordinate centre = new Coordinate((from.x + by.x) / 2, (from.y + by.y) / 2);
            turn(centre, from, 2 * Math.PI, all);
        } else {
            Coordinate centre = centre(from, by, to);
            if (centre == null) {
                all.add(by);
            } else {
                double first = angle(centre, by) - angle(centre, from);
                double whole = angle(centre, to) - angle(centre, from);
                boolean left = positive(first) < positive(whole);
                turn(centre, from, left ? positive(whole) : positive(whole) - 2 * Math.PI, all);
            }
        }
        all.add(to);
    }

    /** Points between the first and the last. */
    private static void turn(Coordinate centre, Coordinate from, double sweep, List<Coordinate> all) {
        int steps = (int) Math.ceil(Math.abs(sweep) / STEP);
        double radius = centre.distance(from);
        double start = angle(centre, from);
        for (int i = 1; i < steps; i++) {
            double angle = start + sweep * i / steps;
            all.add(new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle)));
        }
    }

    private static double angle(Coordinate centre, Coordinate one) {
        return Math.atan2(one.y - centre.y, one.x - centre.x);
    }

    private static double positive(double angle) {
        return angle < 0 ? angle + 2 * Math.PI : angle >= 2 * Math.PI ? angle - 2 * Math.PI : angle;
    }

    /** Centre of the circle through three points; null where they lie on a line. */
    private static @Nullable Coordinate centre(Coordinate from, Coordinate by, Coordinate to) {
        double bx = by.x - from.x;
        double by1 = by.y - from.y;
        double tx = to.x - from.x;
        double ty = to.y - from.y;
        double twice = 2 * (bx * ty - by1 * tx);
        double size = Math.max(bx * bx + by1 * by1, tx * tx + ty * ty);
        if (Math.abs(twice) <= STRAIGHT * size) {
            return null;
        }
        double b = bx * bx + by1 * by1;
        double t = tx * tx + ty * ty;
        return new Coordinate(from.x + (ty * b - by1 * t) / twice, from.y + (bx * t - tx * b) / twice);
    }
}
