package nl.werkmetwerk.report.chart;

import java.util.List;
import nl.werkmetwerk.report.chart.Mark.Anchor;

/** Works by place and year: a square where disciplines work together, a ring where one works alone. */
public final class WorksCalendar {
    private static final double ROW = 13;
    private static final double GAP = 10;
    private static final double MOST = 3.6;

    private final List<Row> rows;
    private final Canvas canvas = new Canvas();

    /**
     * Works of one year.
     *
     * @param year calendar year
     * @param together whether several disciplines work
     */
    public record Works(int year, boolean together) {}

    /**
     * A line of the calendar.
     *
     * @param label a place, or a discipline
     * @param works of each year in which there are any
     */
    public record Row(String label, List<Works> works) {
        public Row {
            works = List.copyOf(works);
        }
    }

    private WorksCalendar(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Draws it.
     *
     * @param first year
     * @param last year
     * @param legend what a square and a ring mean
     */
    public static Drawing draw(Subject subject, List<Row> rows, int first, int last, List<String> legend) {
        return new WorksCalendar(rows).draw(subject, first, last, legend);
    }

    private Drawing draw(Subject subject, int first, int last, List<String> legend) {
        double left = rows.stream()
                        .mapToDouble(row -> Glyphs.width(row.label()))
                        .max()
                        .orElse(0)
                + GAP;
        YearAxis years = new YearAxis(first, last, left, Canvas.YEARS_END);
        double bottom = rows.size() * ROW;
        years.draw(canvas, 0, bottom);
        for (int i = 0; i < rows.size(); i++) {
            double middle = i * ROW + ROW / 2;
            canvas.text(0, middle + 4, rows.get(i).label(), Anchor.START);
            canvas.line(left, middle, Canvas.YEARS_END, middle, Ink.GRID);
            rows.get(i).works().stream()
                    .filter(works -> works.year() >= first && works.year() <= last)
                    .forEach(works -> mark(years.middle(works.year()), middle, size(years), works.together()));
        }
        double foot = bottom + 2.6 * Mark.LETTER;
        mark(5, foot - 4, MOST, true);
        canvas.text(GAP + 4, foot, legend.get(0), Anchor.START);
        double next = GAP + 4 + Glyphs.width(legend.get(0)) + 2 * Mark.LETTER;
        mark(next, foot - 4, MOST, false);
        canvas.text(next + GAP, foot, legend.get(1), Anchor.START);
        return canvas.drawing(subject, foot + 4);
    }

    /** Marks of years beside each other do not touch. */
    private static double size(YearAxis years) {
        return Math.min(MOST, years.width() * 0.42);
    }

    private void mark(double x, double y, double size, boolean together) {
        if (together) {
            canvas.bar(x - size, x + size, y - size, 2 * size, Tone.FULL);
        } else {
            canvas.dot(x, y, size * 0.85, Ink.PAPER);
        }
    }
}
