package nl.werkmetwerk.register.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;

/** The columns of a file, in its order; a file that finds them on the way adds them. */
public final class Columns {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    /** Positions by what is left of a name without capitals and signs; −1 where two names leave the same. */
    private final Map<String, Integer> alike = new HashMap<>();

    private final Map<String, String> meant = new TreeMap<>();
    private Map<String, List<String>> others = Map.of();
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

    /**
     * Says what else columns may be called.
     *
     * @param names by the name under which they are asked for
     */
    public Columns naming(Map<String, List<String>> names) {
        others = names;
        return this;
    }

    /** Says which column holds the number that the file itself gives its records. */
    void key(String name) {
        key = find(name);
    }

    /** The position of that column; −1 without one. */
    int key() {
        return key;
    }

    /**
     * What is wrong with asking for a column: it is not there, or there are several.
     *
     * @param place where it is asked for
     */
    public Optional<Message> wrong(String name, Place place) {
        if (repeated.contains(name)) {
            return Optional.of(Message.error("register.twice", place, name));
        }
        return find(name) >= 0
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

    /** Whether a column is called exactly so. */
    public boolean has(String name) {
        return positions.containsKey(name);
    }

    /**
     * The position of a column that may not be there: then −1. Where none is called so, it is the one whose name differs in
     * capitals and signs only, or has another of its names.
     */
    int find(String name) {
        Integer known = positions.get(name);
        return known == null ? otherwise(name) : known;
    }

    private int otherwise(String name) {
        int found = alike.getOrDefault(plain(name), -1);
        for (String other : others.getOrDefault(name, List.of())) {
            found = found >= 0 ? found : positions.getOrDefault(other, alike.getOrDefault(plain(other), -1));
        }
        if (found >= 0) {
            meant.putIfAbsent(name, names.get(found));
        }
        return found;
    }

    /** Whether there is a column of that name, or one that is meant by it. */
    public boolean knows(String name) {
        return find(name) >= 0;
    }

    /** A column as the file calls it; the name asked for where there is none. */
    public String called(String name) {
        int found = find(name);
        return found < 0 ? name : names.get(found);
    }

    /** Which columns were found under another name. */
    public List<Phrase> detected() {
        return meant.entrySet().stream()
                .map(entry -> Phrase.of("detected.named", entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is left of a name without capitals and signs. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> plain.append((char) sign));
        return plain.toString();
    }

    /** The position of a column, which is added when it is new. */
    int position(String name) {
        Integer known = positions.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            alike.merge(plain(name), names.size() - 1, (one, other) -> -1);
            return names.size() - 1;
        }
        return known;
    }
}
