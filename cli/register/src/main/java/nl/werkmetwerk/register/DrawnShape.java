package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON of a shape in degrees, to a centimetre. */
final class DrawnShape {
    private static final double DIGITS = 1e7;

    private DrawnShape() {}

    static Map<String, Object> of(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            return typed("Polygon", polygon(polygon));
        } else if (shape instanceof LineString line) {
            return typed("LineString", points(line.getCoordinates()));
        }
        boolean areas = shape.getDimension() == 2;
        boolean lines = shape.getDimension() == 1;
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            parts.add(
                    part instanceof Polygon polygon
                            ? polygon(polygon)
                            : lines ? points(part.getCoordinates()) : point(part.getCoordinate()));
        }
        return typed(areas ? "MultiPolygon" : lines ? "MultiLineString" : "MultiPoint", parts);
    }

    private static Map<String, Object> typed(String type, List<?> coordinates) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("type", type);
        typed.put("coordinates", coordinates);
        return typed;
    }

    private static List<Object> polygon(Polygon polygon) {
        List<Object> rings =
                new ArrayList<>(List.of(points(polygon.getExteriorRing().getCoordinates())));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i).getCoordinates()));
        }
        return rings;
    }

    private static List<Object> points(Coordinate[] coordinates) {
        List<Object> points = new ArrayList<>(coordinates.length);
        for (Coordinate one : coordinates) {
            points.add(point(one));
        }
        return points;
    }

    private static List<Object> point(Coordinate one) {
        return List.of(Math.round(one.x * DIGITS) / DIGITS, Math.round(one.y * DIGITS) / DIGITS);
    }
}
