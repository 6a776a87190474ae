package nl.werkmetwerk.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.field.Topic;

/** The values of a part of a case, by path. */
final class Facets {
    private final Map<String, Facet> byPath = new LinkedHashMap<>();

    /** Adds a value; a path that is taken gets {@code #2}, {@code #3}, …. */
    void put(Topic topic, String path, Object value) {
        put(path, new Facet(topic, value, false));
    }

    /** Adds a value of something that may not be there at all: then it belongs to what there is. */
    void putOfPart(Topic topic, String path, Object value) {
        put(path, new Facet(topic, value, true));
    }

    private void put(String path, Facet facet) {
        String free = path;
        for (int i = 2; byPath.containsKey(free); i++) {
            free = path + "#" + i;
        }
        byPath.put(free, facet);
    }

    void putIfPresent(Topic topic, String path, Optional<?> value) {
        value.ifPresent(present -> put(topic, path, present));
    }

    void putAll(Topic topic, String path, Map<String, ?> values) {
        values.forEach((key, value) -> put(topic, path + "." + key, value));
    }

    Map<String, Facet> byPath() {
        return byPath;
    }

    /**
     * A value and what it is about.
     *
     * @param ofPart whether it is about {@link Topic#ASSETS} where the other case has no counterpart
     */
    record Facet(Topic topic, Object value, boolean ofPart) {
        Topic topicAlone() {
            return ofPart ? Topic.ASSETS : topic;
        }
    }
}
