package nl.werkmetwerk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.library.LibraryItem;

/** Gathers where the parts of a case come from. */
final class Sources {
    private final List<Provenance> found = new ArrayList<>();
    private final List<UsedFigure> used = new ArrayList<>();

    /** Takes what an object says of itself. */
    void add(Values values) {
        boolean said = values.has("source")
                || values.has("note")
                || values.bool("assumption").orElse(false);
        if (said) {
            found.add(provenance(values, Optional.empty()));
        }
    }

    /** Takes a figure of the library, with what its reference says of itself. */
    void add(Values reference, LibraryItem item, LibraryFigure figure) {
        UsedFigure.of(reference.path().toString(), item).ifPresent(used::add);
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).path().equals(reference.path().labelled())) {
            found.remove(last);
        }
        found.add(provenance(reference, Optional.of(figure)));
    }

    /** Takes what a part is known to come from though its file does not say so. */
    void add(Values values, String source, boolean assumption) {
        if (!values.has("source")) {
            found.removeIf(known -> known.path().equals(values.path().labelled()));
            found.add(new Provenance(
                    values.path().labelled(), source, values.text("note", ""), assumption, Optional.empty()));
        }
    }

    /** Takes a figure that says itself how far it may be off. */
    void add(UsedFigure figure) {
        used.add(figure);
    }

    /** The numbers that stand for figures of which is known how far they may be off. */
    List<UsedFigure> used() {
        return used;
    }

    List<Provenance> found() {
        return found;
    }

    private static Provenance provenance(Values values, Optional<LibraryFigure> figure) {
        return new Provenance(
                values.path().labelled(),
                values.text("source", ""),
                values.text("note", ""),
                values.bool("assumption").orElse(false),
                figure);
    }
}
