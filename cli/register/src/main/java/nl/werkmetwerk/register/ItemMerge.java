package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkmetwerk.files.CaseText;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Plain;
import nl.werkmetwerk.files.tree.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Writes assets (or what is uncertain about them) of an import over those of the earlier scenario, by one rule: what
 * somebody changed or added by hand stays as it is; what the import once made and nobody touched is replaced, or left out
 * when the register has it no more.
 */
final class ItemMerge {
    /** What became of an item. */
    enum Fate {
        NEW,
        SAME,
        CHANGED,
        GONE,
        /** Changed by hand: kept. */
        KEPT,
        /** Changed by hand, and the register says something new or has it no more: kept, to be looked at. */
        DOUBTFUL
    }

    private final Map<String, Mapping> earlier;
    private final CaseText out;
    private final Set<String> written = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final Set<String> kept = new HashSet<>();
    private final List<String> doubtful = new ArrayList<>();

    ItemMerge(Map<String, Mapping> earlier, CaseText out) {
        this.earlier = earlier;
        this.out = out;
    }

    /** Writes an item of the import, or what somebody made of it. */
    void take(String id, ImportedItem item) throws IOException {
        Mapping old = earlier.get(id);
        if (old == null) {
            write(Fate.NEW, item.plain());
        } else if (ImportedItem.untouched(old)) {
            written.add(id);
            write(ImportedItem.markOf(old).equals(item.mark()) ? Fate.SAME : Fate.CHANGED, item.plain());
        } else {
            written.add(id);
            keep(old, id, ImportedItem.markOf(old).equals(item.mark()));
        }
    }

    /** Writes what is left of the earlier scenario: added by hand, changed by hand, or of registers not read now. */
    void rest(Set<String> registers) throws IOException {
        for (Map.Entry<String, Mapping> entry : earlier.entrySet()) {
            if (!written.contains(entry.getKey())) {
                rest(entry.getKey(), entry.getValue(), registers);
            }
        }
    }

    private void rest(String id, Mapping old, Set<String> registers) throws IOException {
        String source = ImportedItem.sourceOf(old);
        boolean ours = registers.stream().anyMatch(register -> source.startsWith(register + " "));
        if (!ours) {
            keep(Fate.KEPT, old);
        } else if (ImportedItem.untouched(old)) {
            gone.add(id);
            fates.merge(Fate.GONE, 1, Integer::sum);
        } else {
            keep(old, id, false);
        }
    }

    private void keep(Mapping old, String id, boolean sure) throws IOException {
        if (!sure) {
            doubtful.add(id);
        }
        keep(sure ? Fate.KEPT : Fate.DOUBTFUL, old);
    }

    private void keep(Fate fate, Mapping old) throws IOException {
        kept.add(old.get("discipline") instanceof Scalar discipline ? discipline.text() : "");
        write(fate, Plain.of(old));
    }

    private void write(Fate fate, Map<String, @Nullable Object> item) throws IOException {
        fates.merge(fate, 1, Integer::sum);
        out.item(item);
    }

    /** An item of the earlier scenario that somebody changed. */
    Optional<Mapping> byHand(String id) {
        return Optional.ofNullable(earlier.get(id)).filter(old -> !ImportedItem.untouched(old));
    }

    /** Ids of what was left out. */
    Set<String> gone() {
        return gone;
    }

    /** Disciplines of what stays as somebody made it. */
    Set<String> keptDisciplines() {
        return kept;
    }

    /** How many items met each fate. */
    Map<Fate, Integer> fates() {
        return fates;
    }

    /** Ids to be looked at. */
    List<String> doubtful() {
        return doubtful;
    }
}
