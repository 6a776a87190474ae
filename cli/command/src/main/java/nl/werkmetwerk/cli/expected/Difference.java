package nl.werkmetwerk.cli.expected;

import java.util.Optional;

/**
 * A place where a result is not as expected.
 *
 * @param path the place, e.g. {@code strategies[integrated].byKind.sharing}
 * @param reason in what way
 * @param expected as JSON, possibly empty
 * @param found as JSON, empty where there is nothing
 * @param correction what would make the expected file agree; absent where only its writer can tell
 */
public record Difference(String path, Reason reason, String expected, String found, Optional<Correction> correction) {
    /** In what way a result differs. */
    public enum Reason {
        /** Two numbers are further apart than the tolerance. */
        NUMBER,
        /** Other values. */
        VALUE,
        /** The result has no such field: new, or misspelled. */
        NO_SUCH_FIELD,
        /** The list in the result has no such element. */
        NO_SUCH_ELEMENT,
        /** The lists have another length. */
        LENGTH,
        /** A tolerance for a path at which no number is expected. */
        UNUSED_TOLERANCE
    }

    /** Found minus expected; only for {@link Reason#NUMBER}. */
    public double amount() {
        return Double.parseDouble(found) - Double.parseDouble(expected);
    }
}
