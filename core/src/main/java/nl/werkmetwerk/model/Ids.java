package nl.werkmetwerk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things by their id; all problems of a large case share one list of the ids that exist. */
final class Ids<T> {
    private final Map<String, T> things = new LinkedHashMap<>();
    private final List<String> all;

    Ids(List<T> things, Function<T, String> id) {
        things.forEach(thing -> this.things.putIfAbsent(id.apply(thing), thing));
        all = List.copyOf(this.things.keySet());
    }

    /** The first thing with an id; null when there is none. */
    T get(String id) {
        return things.get(id);
    }

    boolean has(String id) {
        return things.containsKey(id);
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** Every id once, in the order of the case. */
    List<String> all() {
        return all;
    }
}
