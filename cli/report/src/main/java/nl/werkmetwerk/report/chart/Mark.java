package nl.werkmetwerk.report.chart;

/** A part of a drawing. Places and sizes are in units of about a quarter of a millimetre on paper; y grows downward. */
public sealed interface Mark {
    /** Height of letters, from line to line. */
    double LETTER = 11;

    /**
     * A rectangle.
     *
     * @param x of its left side
     * @param y of its upper side
     * @param fill inside; {@code NONE} for none
     * @param edge around it; {@code NONE} for none
     */
    record Box(double x, double y, double width, double height, Ink fill, Ink edge) implements Mark {}

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Mark {}

    /**
     * A disc.
     *
     * @param x of its middle
     * @param y of its middle
     * @param fill inside; {@code NONE} for none
     * @param edge around it
     */
    record Dot(double x, double y, double radius, Ink fill, Ink edge) implements Mark {}

    /**
     * Words on one line.
     *
     * @param x where they begin, have their middle or end
     * @param y of the line that letters stand on
     * @param text any text, also from a scenario file
     * @param anchor what is at x
     */
    record Label(double x, double y, String text, Anchor anchor) implements Mark {}

    /** Which part of a label is at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
