package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a file, in its order; a file that finds them on the way adds them. */
public final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /** Takes columns over. */
    public static Columns of(List<String> names) {
        Columns columns = new Columns();
        names.forEach(columns::position);
        return columns;
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    int size() {
        return names.size();
    }

    public boolean has(String name) {
        return positions.containsKey(name);
    }

    /** The position of a column that may not be there: then −1. */
    int find(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** The position of a column, which is added when it is new. */
    int position(String name) {
        Integer known = positions.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }
}
