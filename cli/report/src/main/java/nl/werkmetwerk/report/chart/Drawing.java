package nl.werkmetwerk.report.chart;

import java.util.List;

/**
 * A picture, laid out.
 *
 * @param id stable name, the same in every language; also of its files
 * @param title in the reader's language; not in the picture itself
 * @param description what can be seen in it, for who cannot see
 * @param width in units of {@link Mark}
 * @param height in the same
 * @param marks in the order in which they are drawn
 */
public record Drawing(String id, String title, String description, double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
