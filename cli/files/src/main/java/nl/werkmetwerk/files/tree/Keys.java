package nl.werkmetwerk.files.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping that is being read, each key once. Nearly all have few: those are looked through. */
final class Keys {
    private static final int FEW = 16;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> index = new HashMap<>(0);
    private @Nullable Entry hidden;

    /** The entry of a key; null when there is none. */
    @Nullable
    Entry get(String key) {
        if (hidden != null && hidden.key().equals(key)) {
            return hidden;
        }
        if (entries.size() > FEW) {
            return index.get(key);
        }
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** Takes an entry, unless its key is there. */
    void addIfNew(Entry entry) {
        if (get(entry.key()) != null) {
            return;
        }
        entries.add(entry);
        if (entries.size() == FEW + 1) {
            entries.forEach(earlier -> index.put(earlier.key(), earlier));
        } else if (entries.size() > FEW) {
            index.put(entry.key(), entry);
        }
    }

    /** Takes an entry that is only there so that its key is not taken twice. */
    void hide(Entry entry) {
        if (get(entry.key()) == null) {
            hidden = entry;
        }
    }

    /** In the order of the file, without what is hidden. */
    List<Entry> inOrder() {
        return List.copyOf(entries);
    }
}
