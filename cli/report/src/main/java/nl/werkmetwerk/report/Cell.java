package nl.werkmetwerk.report;

import java.util.OptionalDouble;

/** What stands in a table: words, a figure of full precision, or nothing. */
public sealed interface Cell {
    /** Nothing to say here. */
    Cell BLANK = new Blank();

    /**
     * Words.
     *
     * @param value any text, also from a scenario file
     */
    record Words(String value) implements Cell {}

    /**
     * A figure.
     *
     * @param value finite, not rounded
     * @param format how it is shown
     */
    record Figure(double value, Format format) implements Cell {}

    /** No value. */
    record Blank() implements Cell {}

    /** Words. */
    static Cell words(String value) {
        return new Words(value);
    }

    /** A figure. */
    static Cell figure(double value, Format format) {
        return new Figure(value, format);
    }

    /** A figure, or nothing where it is not defined. */
    static Cell figure(OptionalDouble value, Format format) {
        return value.isPresent() ? figure(value.getAsDouble(), format) : BLANK;
    }
}
