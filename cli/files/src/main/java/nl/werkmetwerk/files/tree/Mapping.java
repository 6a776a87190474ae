package nl.werkmetwerk.files.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.files.text.Place;
import org.jspecify.annotations.Nullable;

/** Keys with values, each key once, in the order of the file. */
public final class Mapping implements Node {
    private static final int SMALL = 24;

    private final Source source;
    private final int line;
    private final int column;
    private final List<Entry> entries;
    private final Map<String, Entry> index;

    /** @param entries each key once; not to be changed afterwards */
    public Mapping(Source source, int line, int column, List<Entry> entries) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.entries = entries;
        this.index = entries.size() > SMALL ? index(entries) : Map.of();
    }

    private static Map<String, Entry> index(List<Entry> entries) {
        Map<String, Entry> index = new HashMap<>();
        entries.forEach(entry -> index.put(entry.key(), entry));
        return index;
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entry of a key; null when there is none. */
    public @Nullable Entry entry(String key) {
        if (!index.isEmpty()) {
            return index.get(key);
        }
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** The value of a key; null when there is none. */
    public @Nullable Node get(String key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** Where a key stands. */
    public Place keyPlace(Entry entry, String path) {
        return new Place(source.file(), source.sheet(), entry.line(), entry.column(), path);
    }

    /** The same mapping with one value put in or replaced. */
    public Mapping with(String key, Node value) {
        List<Entry> changed = new ArrayList<>(entries);
        Entry now = new Entry(key, value.line(), value.column(), value);
        Entry old = entry(key);
        if (old == null) {
            changed.add(now);
        } else {
            changed.set(changed.indexOf(old), now);
        }
        return new Mapping(source, line, column, changed);
    }
}
