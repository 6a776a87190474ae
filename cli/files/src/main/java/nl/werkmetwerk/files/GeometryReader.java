package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;

/** Looks at the shape of a GeoJSON geometry (RFC 7946). */
final class GeometryReader {
    /** Type → lists around a position. */
    private static final Map<String, Integer> DEPTHS =
            Map.of("Point", 0, "MultiPoint", 1, "LineString", 1, "MultiLineString", 2, "Polygon", 2, "MultiPolygon", 3);

    private final Findings findings;

    GeometryReader(Findings findings) {
        this.findings = findings;
    }

    /** The node itself when it has the shape of a geometry, else null. */
    @Nullable
    Node read(Node node, Path path) {
        String type =
                node instanceof Mapping mapping && mapping.get("type") instanceof Scalar scalar ? scalar.text() : "";
        if (type.equals("GeometryCollection")) {
            return collection((Mapping) node, path);
        }
        if (!DEPTHS.containsKey(type)) {
            List<String> known =
                    new ArrayList<>(DEPTHS.keySet().stream().sorted().toList());
            known.add("GeometryCollection");
            findings.error(path, node.place(""), "geometry.type", known);
            return null;
        }
        Node coordinates = ((Mapping) node).get("coordinates");
        if (coordinates == null || !nested(coordinates, DEPTHS.get(type))) {
            Node at = coordinates == null ? node : coordinates;
            findings.error(path.field("coordinates"), at.place(""), "geometry.coordinates", type);
            return null;
        }
        return node;
    }

    private @Nullable Node collection(Mapping node, Path path) {
        Path parts = path.field("geometries");
        if (!(node.get("geometries") instanceof Listing listing)) {
            findings.error(parts, node.place(""), "geometry.coordinates", "GeometryCollection");
            return null;
        }
        boolean all = true;
        for (int i = 0; i < listing.items().size(); i++) {
            all &= read(listing.items().get(i), parts.item(i, "")) != null;
        }
        return all ? node : null;
    }

    private static boolean nested(Node node, int depth) {
        if (!(node instanceof Listing listing)) {
            return false;
        }
        return depth > 0
                ? listing.items().stream().allMatch(item -> nested(item, depth - 1))
                : listing.items().size() >= 2 && listing.items().stream().allMatch(GeometryReader::number);
    }

    private static boolean number(Node node) {
        return node instanceof Scalar scalar && scalar.isNumber() && Double.isFinite(scalar.number());
    }
}
