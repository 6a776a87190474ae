package nl.werkmetwerk.field.table;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rules by discipline, with a general one under {@code default}. */
final class ByDiscipline {
    private static final String DEFAULT = "default";

    private ByDiscipline() {}

    /** Both in one map; a general rule that says nothing is left out. */
    static <V> Map<String, V> written(V general, V unsaid, Map<String, V> byDiscipline) {
        Map<String, V> all = new LinkedHashMap<>();
        if (!general.equals(unsaid)) {
            all.put(DEFAULT, general);
        }
        all.putAll(byDiscipline);
        return all;
    }

    /** The general rule of a map. */
    static <V> V general(Map<String, V> written, V unsaid) {
        return written.getOrDefault(DEFAULT, unsaid);
    }

    /** The rules of a map by discipline. */
    static <V> Map<String, V> rules(Map<String, V> written) {
        Map<String, V> rules = new LinkedHashMap<>(written);
        rules.remove(DEFAULT);
        return rules;
    }
}
