package nl.werkmetwerk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a file says about where a value comes from: at the value itself, else at the nearest part around it. */
public final class SourceFinder {
    private final Map<String, Origin> byPath = new HashMap<>();

    /** @param origins what the file says, by path */
    public SourceFinder(List<Origin> origins) {
        origins.forEach(origin -> byPath.put(origin.path(), origin));
    }

    /** What is said about a value; the case as a whole does not count. */
    public Optional<Origin> of(String path) {
        for (String part = path; !part.isEmpty(); part = around(part)) {
            if (byPath.containsKey(part)) {
                return Optional.of(byPath.get(part));
            }
        }
        return Optional.empty();
    }

    /** The part that holds a part: without its last field or item. An id in brackets may hold dots and brackets. */
    private static String around(String path) {
        int depth = 0;
        for (int i = path.length() - 1; i > 0; i--) {
            char c = path.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0 && (c == '.' || c == '[')) {
                return path.substring(0, i);
            }
        }
        return "";
    }
}
