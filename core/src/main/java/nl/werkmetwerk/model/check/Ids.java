package nl.werkmetwerk.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things by their id; all problems of a large case share one list of the ids that exist. Looked through at the first
 * question: most rules of most cases have none, and a case is checked several times in a comparison.
 */
public final class Ids<T> {
    private final List<T> things;
    private final Function<T, String> id;
    private Map<String, T> byId;
    private List<String> all;

    public Ids(List<T> things, Function<T, String> id) {
        this.things = things;
        this.id = id;
    }

    private Map<String, T> byId() {
        if (byId == null) {
            byId = new LinkedHashMap<>();
            things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        }
        return byId;
    }

    /** The first thing with an id; null when there is none. */
    public T get(String id) {
        return byId().get(id);
    }

    public boolean has(String id) {
        return byId().containsKey(id);
    }

    public boolean isEmpty() {
        return things.isEmpty();
    }

    /** Every id once, in the order of the case. */
    public List<String> all() {
        if (all == null) {
            all = List.copyOf(byId().keySet());
        }
        return all;
    }
}
