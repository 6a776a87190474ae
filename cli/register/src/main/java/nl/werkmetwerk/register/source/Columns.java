package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/** The columns of a file, in its order; a file that finds them on the way adds them. */
public final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private int key = -1;

    /** Takes columns over. */
    public static Columns of(List<String> names) {
        Columns columns = new Columns();
        names.forEach(columns::position);
        return columns;
    }

    /** Takes a heading over: a column without a name is called by its number, a name that comes back by how often it came. */
    static Columns headed(List<String> cells) {
        Columns columns = new Columns();
        for (String cell : cells) {
            String name = cell.isEmpty() ? "#" + (columns.names.size() + 1) : cell;
            if (columns.has(name)) {
                columns.repeated.add(name);
                name = columns.free(name);
            }
            columns.position(name);
        }
        return columns;
    }

    private String free(String name) {
        int times = 2;
        while (has(name + " (" + times + ")")) {
            times++;
        }
        return name + " (" + times + ")";
    }

    /** Says which column holds the number that the file itself gives its records. */
    void key(String name) {
        key = find(name);
    }

    /** The position of that column; −1 without one. */
    int key() {
        return key;
    }

    /** What is wrong with asking for a column: it is not there, or there are several. @param place where it is asked for */
    public Optional<Message> wrong(String name, Place place) {
        if (repeated.contains(name)) {
            return Optional.of(Message.error("register.twice", place, name));
        }
        return has(name)
                ? Optional.empty()
                : Optional.of(Message.error(
                        "register.noColumn", place, name, TypedFile.meant(name, names), List.copyOf(names)));
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
