package nl.werkmetwerk.model.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things by their id; all problems of a large case share one list of the ids that exist. Looked through at the first
 * question: most rules of most cases have none, and a case is checked several times in a comparison.
 */
public final class Ids<T> {
    private final List<T> things;
    private final Function<T, String> id;
    private @Nullable Map<String, T> byId;
    private @Nullable List<String> all;

    public Ids(List<T> things, Function<T, String> id) {
        this.things = things;
        this.id = id;
    }

    private Map<String, T> byId() {
        if (byId == null) {
            Map<String, T> found = new LinkedHashMap<>();
            things.forEach(thing -> found.putIfAbsent(id.apply(thing), thing));
            byId = found;
        }
        return byId;
    }

    /** The first thing with an id. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId().get(id));
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
