package nl.werkmetwerk.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a section lies, in degrees (WGS 84) or metres (RD, or any plane): drawn only, never measured.
 *
 * @param kind what the parts are
 * @param parts each a row of coordinates x, y, x, y, …
 */
record Shape(Kind kind, List<double[]> parts) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Kinds, in the order of the numbers that stand for them on the page. */
    enum Kind {
        POINTS,
        LINES,
        AREAS
    }

    Shape {
        parts = List.copyOf(parts);
    }

    /**
     * The shape of a GeoJSON geometry (RFC 7946); of a collection, what has most dimensions in it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Shape of(String geoJson) {
        try {
            return of(MAPPER.readTree(geoJson));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no geometry: " + geoJson, e);
        }
    }

    private static Shape of(JsonNode geometry) {
        String type = geometry.path("type").asText();
        if (type.equals("GeometryCollection")) {
            List<Shape> all = new ArrayList<>();
            geometry.path("geometries").forEach(one -> all.add(of(one)));
            Kind kind =
                    all.stream().map(Shape::kind).max(Comparator.naturalOrder()).orElse(Kind.POINTS);
            return new Shape(
                    kind,
                    all.stream()
                            .filter(one -> one.kind() == kind)
                            .flatMap(one -> one.parts().stream())
                            .toList());
        }
        Kind kind = kind(type);
        List<double[]> parts = new ArrayList<>();
        collect(geometry.path("coordinates"), kind, parts);
        return new Shape(kind, parts);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "Point", "MultiPoint" -> Kind.POINTS;
            case "LineString", "MultiLineString" -> Kind.LINES;
            case "Polygon", "MultiPolygon" -> Kind.AREAS;
            default -> throw new IllegalArgumentException("no geometry: " + type);
        };
    }

    /** A list of positions is a part; each of several points is one. */
    private static void collect(JsonNode node, Kind kind, List<double[]> parts) {
        if (isPosition(node)) {
            parts.add(new double[] {node.get(0).asDouble(), node.get(1).asDouble()});
        } else if (kind != Kind.POINTS && isPosition(node.path(0))) {
            double[] part = new double[2 * node.size()];
            for (int i = 0; i < node.size(); i++) {
                part[2 * i] = node.get(i).path(0).asDouble();
                part[2 * i + 1] = node.get(i).path(1).asDouble();
            }
            parts.add(part);
        } else {
            node.forEach(inner -> collect(inner, kind, parts));
        }
    }

    private static boolean isPosition(JsonNode node) {
        return node.path(0).isNumber() && node.path(1).isNumber();
    }
}
