package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers names 0, 1, 2, … in the order in which they are first seen. */
public final class Names {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Numbers these from 0 on; more may be added. */
    Names(List<String> first) {
        first.forEach(this::add);
    }

    /** All names, by number. */
    List<String> all() {
        return List.copyOf(names);
    }

    int add(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = names.size();
            numbers.put(name, known);
            names.add(name);
        }
        return known;
    }

    /** How many there are. */
    public int count() {
        return names.size();
    }

    /** The name with a number. */
    public String name(int number) {
        return names.get(number);
    }

    /** The number of a name, −1 when it has none. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
