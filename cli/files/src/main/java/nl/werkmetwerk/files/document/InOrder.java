package nl.werkmetwerk.files.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps that keep the order of a result and cannot be changed. */
final class InOrder {
    private InOrder() {}

    static <V> Map<String, V> copy(Map<String, V> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
