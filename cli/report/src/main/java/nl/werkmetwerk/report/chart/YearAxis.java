package nl.werkmetwerk.report.chart;

import java.util.stream.IntStream;
import nl.werkmetwerk.report.chart.Mark.Anchor;

/**
 * Calendar years side by side.
 *
 * @param first year
 * @param last year, first or later
 * @param from place of the left side of the first
 * @param to place of the right side of the last
 */
record YearAxis(int first, int last, double from, double to) {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200};
    private static final int MOST = 10;

    double left(int year) {
        return from + (year - first) * width();
    }

    double middle(int year) {
        return left(year) + width() / 2;
    }

    double width() {
        return (to - from) / (last - first + 1);
    }

    /** The round years under the axis, with a helping line each. */
    void draw(Canvas canvas, double top, double bottom) {
        for (int year = first; year <= last; year++) {
            if (year % step() == 0) {
                canvas.line(middle(year), top, middle(year), bottom, Ink.GRID);
                canvas.text(middle(year), bottom + Mark.LETTER, Integer.toString(year), Anchor.MIDDLE);
            }
        }
    }

    /** Short spans name more years; long ones fewer. */
    private int step() {
        int years = last - first + 1;
        return IntStream.of(STEPS)
                .filter(step -> years <= step * MOST)
                .findFirst()
                .orElse(years);
    }
}
