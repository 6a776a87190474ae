package nl.werkmetwerk.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.Listing;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Scalar;

/** Geometries of sections as GeoJSON: their type and coordinates; what else stands there is left out. */
final class GeometryText {
    private static final List<String> MEMBERS = List.of("type", "coordinates", "geometries");

    private GeometryText() {}

    /** Section id → GeoJSON of its geometry, for the sections that have one. */
    static Map<String, String> of(List<Values> sections) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Values section : sections) {
            if (section.value("geometry") instanceof Node geometry) {
                texts.put(section.text("id", ""), FlowText.of(plain(geometry), true));
            }
        }
        return texts;
    }

    private static Object plain(Node node) {
        if (node instanceof Listing listing) {
            return listing.items().stream().map(GeometryText::plain).toList();
        }
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String member : MEMBERS) {
                Node value = mapping.get(member);
                if (value != null) {
                    map.put(member, plain(value));
                }
            }
            return map;
        }
        Scalar scalar = (Scalar) node;
        return scalar.isNumber() ? (Object) scalar.number() : scalar.text();
    }
}
