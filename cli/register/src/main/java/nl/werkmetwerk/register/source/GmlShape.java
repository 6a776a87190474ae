package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * An element of a drawing in GML (OGC 07-036, 10 and 11; GML 2 and 3.1 too): what stands directly in it, and the elements in
 * its properties. Heights are left out, arcs stroked.
 *
 * @param kind name of the element
 * @param turned whether a line is to be gone along the other way
 * @param places its own coordinates
 * @param parts the elements it is made of
 */
record GmlShape(String kind, boolean turned, List<Coordinate> places, List<GmlShape> parts) {
    private static final int CIRCLE = 3;

    /** The geometry, perhaps an empty one. @throws IllegalArgumentException if it is none, or of a kind that is not read */
    Geometry geometry() {
        return switch (kind) {
            case "Point" -> Curves.point(places.isEmpty() ? null : places.get(0));
            case "MultiPoint" ->
                Curves.points(
                        parts.stream().flatMap(part -> part.places.stream()).toList());
            case "MultiLineString", "MultiCurve" ->
                Curves.lines(parts.stream().map(GmlShape::line).toList());
            case "MultiPolygon", "MultiSurface" -> Curves.polygons(polygons());
            case "MultiGeometry", "GeometricComplex" ->
                Curves.collection(parts.stream().map(GmlShape::geometry).toList());
            case "Polygon" -> polygon();
            case "Surface",
                    "CompositeSurface",
                    "OrientableSurface",
                    "PolyhedralSurface",
                    "TriangulatedSurface",
                    "Tin",
                    "Shell" -> surface();
            default -> Curves.line(line());
        };
    }

    /** One area where there is one, else several. */
    private Geometry surface() {
        List<Polygon> polygons = polygons();
        return polygons.size() == 1 ? polygons.get(0) : Curves.polygons(polygons);
    }

    private List<Polygon> polygons() {
        List<Polygon> polygons = new ArrayList<>();
        for (GmlShape part : parts) {
            if (part.isPolygon()) {
                polygons.add(part.polygon());
            } else if (part.isLine()) {
                throw new IllegalArgumentException("a " + part.kind + " in a " + kind);
            } else {
                polygons.addAll(part.polygons());
            }
        }
        return polygons;
    }

    private boolean isPolygon() {
        return switch (kind) {
            case "Polygon", "PolygonPatch", "Triangle", "Rectangle" -> true;
            default -> false;
        };
    }

    private boolean isLine() {
        String lower = kind.toLowerCase(Locale.ROOT);
        return lower.endsWith("ring") || lower.endsWith("curve") || lower.startsWith("line") || lower.equals("point");
    }

    /** Its rings are the rings in it, the outer one first. */
    private Polygon polygon() {
        return Curves.polygon(parts.stream().map(GmlShape::line).toList());
    }

    private Coordinate[] line() {
        Coordinate[] own = places.toArray(Coordinate[]::new);
        Coordinate[] line = switch (kind) {
            case "LineString", "LineStringSegment", "LinearRing" -> own;
            case "Arc", "ArcString" -> Curves.stroked(own);
            case "Circle" -> circle(own);
            case "Curve", "Ring", "CompositeCurve", "OrientableCurve" ->
                Curves.joined(parts.stream().map(GmlShape::line).toList());
            default -> throw new IllegalArgumentException("a " + kind + ", which is not read");
        };
        return turned ? Curves.turned(line) : line;
    }

    private static Coordinate[] circle(Coordinate[] own) {
        if (own.length != CIRCLE) {
            throw new IllegalArgumentException("a circle of " + own.length + " points");
        }
        return Curves.circle(own[0], own[1], own[2]);
    }
}
