package nl.werkmetwerk.register.source;

import java.util.HashMap;
import java.util.Map;

/**
 * The columns of a GML file: each element that holds a text is one, called by its name; where another element has that name
 * already, by its path, as {@code identificatie.NEN3610ID.lokaalID}.
 */
final class GmlColumns {
    /** A file with more elements of different paths is no register. */
    private static final int MOST = 5_000;

    private final Columns columns;
    private final Map<String, Integer> positions = new HashMap<>();

    GmlColumns(Columns columns) {
        this.columns = columns;
    }

    int size() {
        return columns.size();
    }

    /** @throws IllegalStateException if there are more than a register has */
    int position(String path) {
        Integer known = positions.get(path);
        if (known == null) {
            if (positions.size() >= MOST) {
                throw new IllegalStateException("more than " + MOST + " columns");
            }
            String name = path.substring(path.lastIndexOf('.') + 1);
            known = columns.position(columns.has(name) ? path : name);
            positions.put(path, known);
        }
        return known;
    }
}
