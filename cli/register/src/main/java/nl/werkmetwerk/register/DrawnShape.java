package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON of a shape in degrees, to a centimetre. */
final class DrawnShape {
    private static final double DIGITS = 1e7;

    private DrawnShape() {}

    static String of(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            return typed("Polygon", polygon(polygon));
        } else if (shape instanceof LineString line) {
            return typed("LineString", points(line.getCoordinates()));
        }
        boolean areas = shape.getDimension() == 2;
        boolean lines = shape.getDimension() == 1;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            parts.add(
                    part instanceof Polygon polygon
                            ? polygon(polygon)
                            : lines ? points(part.getCoordinates()) : point(part.getCoordinate()));
        }
        return typed(
                areas ? "MultiPolygon" : lines ? "MultiLineString" : "MultiPoint", "[" + String.join(",", parts) + "]");
    }

    private static String typed(String type, String coordinates) {
        return "{\"type\": \"" + type + "\", \"coordinates\": " + coordinates + "}";
    }

    private static String polygon(Polygon polygon) {
        List<String> rings =
                new ArrayList<>(List.of(points(polygon.getExteriorRing().getCoordinates())));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i).getCoordinates()));
        }
        return "[" + String.join(",", rings) + "]";
    }

    private static String points(Coordinate[] coordinates) {
        List<String> points = new ArrayList<>();
        for (Coordinate one : coordinates) {
            points.add(point(one));
        }
        return "[" + String.join(",", points) + "]";
    }

    private static String point(Coordinate one) {
        return "[" + JsonText.number(Math.round(one.x * DIGITS) / DIGITS) + ","
                + JsonText.number(Math.round(one.y * DIGITS) / DIGITS) + "]";
    }
}
