package nl.werkmetwerk.register.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** One geometry of a GeoJSON stream (RFC 7946, 3.1), heights left out. The parser ends up behind it in any case. */
final class GeoJsonGeometry {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int DEEPEST = 5;

    private final JsonParser json;

    GeoJsonGeometry(JsonParser json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException if it is none */
    Geometry read() throws IOException {
        String type = "";
        @Nullable Object coordinates = null;
        List<Geometry> parts = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type")) {
                type = json.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = array(0);
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    parts.add(read());
                }
            } else {
                json.skipChildren();
            }
        }
        try {
            return type.equals("GeometryCollection")
                    ? GEOMETRY.createGeometryCollection(parts.toArray(Geometry[]::new))
                    : type.equals("Point")
                            ? GEOMETRY.createPoint((Coordinate) coordinates)
                            : of(type, Objects.requireNonNull(coordinates, type));
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(type, e);
        }
    }

    /** Lists in lists; the innermost become coordinates. What lies deeper than any geometry is left out. */
    private Object array(int depth) throws IOException {
        List<Object> items = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = json.currentToken();
            if (token == null) {
                break;
            } else if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
                items.add(array(depth + 1));
            } else if (token.isNumeric()) {
                numbers.add(json.getDoubleValue());
            } else {
                json.skipChildren();
            }
        }
        return items.isEmpty() && numbers.size() >= 2 ? new Coordinate(numbers.get(0), numbers.get(1)) : items;
    }

    private static Geometry of(String type, Object coordinates) {
        return switch (type) {
            case "MultiPoint" -> GEOMETRY.createMultiPointFromCoords(coordinates(coordinates));
            case "LineString" -> line(coordinates);
            case "MultiLineString" ->
                GEOMETRY.createMultiLineString(
                        list(coordinates).stream().map(GeoJsonGeometry::line).toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                GEOMETRY.createMultiPolygon(
                        list(coordinates).stream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static List<?> list(Object coordinates) {
        return (List<?>) coordinates;
    }

    private static Coordinate[] coordinates(Object list) {
        return list(list).stream().map(Coordinate.class::cast).toArray(Coordinate[]::new);
    }

    private static LineString line(Object coordinates) {
        return GEOMETRY.createLineString(coordinates(coordinates));
    }

    private static Polygon polygon(Object coordinates) {
        LinearRing[] rings = list(coordinates).stream()
                .map(ring -> GEOMETRY.createLinearRing(coordinates(ring)))
                .toArray(LinearRing[]::new);
        LinearRing[] holes = java.util.Arrays.copyOfRange(rings, 1, rings.length);
        return GEOMETRY.createPolygon(rings[0], holes);
    }
}
