package nl.werkmetwerk.cli.expected;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a list that an expected element is about: the first of the known sets of fields that it has in
 * full tells it apart from the others.
 */
final class Elements {
    private static final List<List<String>> KEYS = List.of(
            List.of("name"),
            List.of("strategy", "baseline"),
            List.of("asset", "year"),
            List.of("year"),
            List.of("party"),
            List.of("method"),
            List.of("members"),
            List.of("section"),
            List.of("asset"),
            List.of("id", "value"),
            List.of("id"),
            List.of("code", "where"),
            List.of("code"));

    private final List<String> key;
    private final List<JsonNode> matches;

    private Elements(List<String> key, List<JsonNode> matches) {
        this.key = key;
        this.matches = matches;
    }

    /** Whether an element has fields by which it can be found. */
    static boolean haveKeys(JsonNode expected) {
        return KEYS.stream().anyMatch(key -> has(expected, key));
    }

    /** The elements of a list that carry the same key; of several keys the first that leaves at most one. */
    static Elements like(JsonNode expected, JsonNode list) {
        @Nullable Elements first = null;
        for (List<String> key : KEYS) {
            if (has(expected, key)) {
                Elements found = new Elements(key, matching(expected, list, key));
                first = first == null ? found : first;
                if (found.matches.size() <= 1) {
                    return found;
                }
            }
        }
        return Objects.requireNonNull(first, "an element without a key is compared in order");
    }

    private static boolean has(JsonNode node, List<String> key) {
        return key.stream().allMatch(field -> node.path(field).isValueNode() || isNames(node.path(field)));
    }

    /** A list of names, as that of the members of a coalition; possibly of none. */
    private static boolean isNames(JsonNode node) {
        boolean names = node.isArray();
        for (JsonNode name : node) {
            names &= name.isTextual();
        }
        return names;
    }

    private static List<JsonNode> matching(JsonNode expected, JsonNode list, List<String> key) {
        List<JsonNode> matches = new ArrayList<>();
        for (JsonNode element : list) {
            if (key.stream().allMatch(field -> expected.get(field).equals(element.get(field)))) {
                matches.add(element);
            }
        }
        return matches;
    }

    List<JsonNode> matches() {
        return matches;
    }

    /** What tells the element apart, as shown in a path. */
    String label(JsonNode expected) {
        return key.stream().map(field -> shown(expected.get(field))).collect(Collectors.joining("/"));
    }

    private static String shown(JsonNode value) {
        List<String> names = new ArrayList<>();
        value.forEach(name -> names.add(name.asText()));
        return value.isArray() ? String.join("+", names) : value.asText();
    }
}
