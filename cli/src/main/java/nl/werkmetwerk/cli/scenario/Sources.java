package nl.werkmetwerk.cli.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.cli.scenario.field.Values;

/** Gathers where the parts of a case come from. */
final class Sources {
    private final List<Provenance> found = new ArrayList<>();

    /** Takes what an object says of itself. */
    void add(Values values) {
        boolean said = values.has("source") || values.has("note") || values.bool("assumption").orElse(false);
        if (said) {
            found.add(provenance(values, Optional.empty()));
        }
    }

    /** Takes a figure of the library, with what its reference says of itself. */
    void add(Values reference, LibraryFigure figure) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).path().equals(reference.path().labelled())) {
            found.remove(last);
        }
        found.add(provenance(reference, Optional.of(figure)));
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
