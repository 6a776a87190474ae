package nl.werkmetwerk.explain;

import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.entry.Kind;

/**
 * Which entries to explain; what is absent selects all.
 *
 * @param asset id
 * @param section id
 * @param year calendar year, b+N for residual value and backlog
 * @param kind of entry
 */
public record Selection(Optional<String> asset, Optional<String> section, OptionalInt year, Optional<Kind> kind) {
    /** Every entry. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** Entries of one asset. */
    public static Selection ofAsset(String id) {
        return new Selection(Optional.of(id), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }
}
