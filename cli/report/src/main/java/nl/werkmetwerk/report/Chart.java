package nl.werkmetwerk.report;

import java.util.List;

/**
 * A picture of the first table of a chapter.
 *
 * @param kind how it is drawn
 * @param chapter id of the chapter
 * @param title in the reader's language
 * @param across id of the column along the first axis
 * @param series ids of the columns that are drawn, each a series
 * @param acrossTitle what stands along the first axis
 * @param upTitle what stands along the other
 */
public record Chart(
        Kind kind,
        String chapter,
        String title,
        String across,
        List<String> series,
        String acrossTitle,
        String upTitle) {
    /** How a table is drawn. */
    public enum Kind {
        /** Columns side by side without room between: a histogram. */
        COLUMNS,
        /** Bars to either side of 0, the first row at the top: a tornado. */
        TORNADO,
        /** Lines over categories. */
        LINES,
        /** Lines over numbers. */
        CURVES,
        /** Lines over numbers lying down: what is across in the table stands up in the picture. */
        DISTRIBUTIONS
    }

    public Chart {
        series = List.copyOf(series);
    }
}
