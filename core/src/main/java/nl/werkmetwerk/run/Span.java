package nl.werkmetwerk.run;

import java.io.Serializable;

/**
 * Slices of a case one after another.
 *
 * @param first number of the first
 * @param end number of the one after the last
 */
public record Span(int first, int end) implements Serializable {
    /** Whether all slices of another are among these. */
    public boolean covers(Span other) {
        return first <= other.first && other.end <= end;
    }

    /**
     * These and the ones after them.
     *
     * @throws IllegalArgumentException if others do not begin where these end
     */
    public Span then(Span next) {
        if (next.first != end) {
            throw new IllegalArgumentException("slice " + end + " comes next, not " + next.first);
        }
        return new Span(first, next.end);
    }
}
