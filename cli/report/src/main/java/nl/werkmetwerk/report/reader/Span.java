package nl.werkmetwerk.report.reader;

import java.util.Optional;

/**
 * A piece of a sentence.
 *
 * @param text as it is read
 * @param figure where it comes from, if it is a figure
 */
public record Span(String text, Optional<Figure> figure) {
    /** Words. */
    public static Span of(String text) {
        return new Span(text, Optional.empty());
    }

    /** A figure as it is read. */
    public static Span of(String text, Figure figure) {
        return new Span(text, Optional.of(figure));
    }
}
