package nl.werkmetwerk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number in a case file.
 *
 * @param path where it stands, for example {@code assets.road-ws-01.life}
 * @param key the field that holds it
 * @param around the maps around it, the nearest first, the case itself not among them
 */
record Figure(String path, String key, List<Map<?, ?>> around) {
    static List<Figure> of(CaseFile file) {
        List<Figure> figures = new ArrayList<>();
        collect(file.content(), "", "", List.of(), figures);
        return figures;
    }

    private static void collect(Object value, String path, String key, List<Map<?, ?>> around, List<Figure> into) {
        if (value instanceof Number) {
            into.add(new Figure(path, key, around));
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, path + name(entry), key, around, into));
        } else if (value instanceof Map<?, ?> map) {
            List<Map<?, ?>> inside = path.isEmpty() ? List.of() : prepend(map, around);
            map.forEach((name, entry) -> collect(entry, joined(path, name), name.toString(), inside, into));
        }
    }

    private static String joined(String path, Object name) {
        return path.isEmpty() ? name.toString() : path + "." + name;
    }

    private static String name(Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            return "";
        }
        Object id = map.containsKey("id") ? map.get("id") : map.containsKey("kind") ? map.get("kind") : map.get("name");
        return id == null ? "" : "." + id;
    }

    private static List<Map<?, ?>> prepend(Map<?, ?> map, List<Map<?, ?>> around) {
        List<Map<?, ?>> inside = new ArrayList<>();
        inside.add(map);
        inside.addAll(around);
        return List.copyOf(inside);
    }
}
