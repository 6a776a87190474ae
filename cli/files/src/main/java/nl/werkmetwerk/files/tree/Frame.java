package nl.werkmetwerk.files.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list or mapping that is being read. */
final class Frame {
    private final boolean mapping;
    private final int line;
    private final int column;
    private final @Nullable String anchor;
    private final List<Node> items = new ArrayList<>();
    private final Keys entries = new Keys();
    private final List<Mapping> merged = new ArrayList<>(0);
    private long weight;
    private int height;
    private @Nullable Key key;
    private boolean merge;

    Frame(boolean mapping, int line, int column, @Nullable String anchor) {
        this.mapping = mapping;
        this.line = line;
        this.column = column;
        this.anchor = anchor;
    }

    /** A value with what it costs to walk it. */
    record Built(Node node, long weight, int height) {}

    /** A key that waits for its value. */
    private record Key(String name, int line, int column) {}

    boolean expectsKey() {
        return mapping && key == null;
    }

    @Nullable
    String anchor() {
        return anchor;
    }

    long weight() {
        return weight;
    }

    int height() {
        return height;
    }

    /** Takes a key; gives the earlier entry when the key was there already. */
    @Nullable
    Entry key(String name, boolean merges, int atLine, int atColumn) {
        key = new Key(name, atLine, atColumn);
        merge = merges;
        return entries.get(name);
    }

    /** Takes a value; false when it cannot be merged where {@code <<} asks for it. */
    boolean add(Built built) {
        weight += built.weight();
        height = Math.max(height, built.height());
        if (!mapping) {
            items.add(built.node());
            return true;
        }
        boolean fits = !merge || merge(built.node());
        put(built.node());
        return fits;
    }

    Node node(Source source) {
        if (!mapping) {
            return new Listing(source, line, column, List.copyOf(items));
        }
        for (Mapping other : merged) {
            for (Entry entry : other.entries()) {
                entries.addIfNew(entry);
            }
        }
        return new Mapping(source, line, column, entries.inOrder());
    }

    private void put(Node value) {
        Key named = Objects.requireNonNull(key, "a value without a key");
        Entry entry = new Entry(named.name(), named.line(), named.column(), value);
        if (merge) {
            entries.hide(entry);
        } else {
            entries.addIfNew(entry);
        }
        key = null;
        merge = false;
    }

    private boolean merge(Node node) {
        if (node instanceof Mapping one) {
            merged.add(one);
            return true;
        }
        boolean mappings =
                node instanceof Listing several && several.items().stream().allMatch(Mapping.class::isInstance);
        if (mappings) {
            ((Listing) node).items().forEach(item -> merged.add((Mapping) item));
        }
        return mappings;
    }
}
