package nl.werkmetwerk.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects the marks of a picture. */
final class Canvas {
    /** As wide as the text of a page of A4. */
    static final double WIDTH = 640;

    /** Where the years of an axis end, so that the last one's name stands under it whole. */
    static final double YEARS_END = WIDTH - 14;

    private static final double HATCH = 5;

    private final List<Mark> marks = new ArrayList<>();

    /** A bar between two places along a line, whichever is left. */
    void bar(double from, double to, double y, double height, Tone tone) {
        double left = Math.min(from, to);
        double width = Math.abs(to - from);
        switch (tone) {
            case FULL -> marks.add(new Mark.Box(left, y, width, height, Ink.DARK, Ink.DARK));
            case LIGHT -> marks.add(new Mark.Box(left, y, width, height, Ink.LIGHT, Ink.DARK));
            case HATCHED -> hatched(left, y, width, height);
        }
    }

    private void hatched(double x, double y, double width, double height) {
        marks.add(new Mark.Box(x, y, width, height, Ink.PAPER, Ink.DARK));
        for (double at = HATCH; at < width + height; at += HATCH) {
            double below = Math.max(0, at - width);
            double above = Math.min(at, height);
            if (above > below) {
                marks.add(new Mark.Line(x + at - below, y + below, x + at - above, y + above, Ink.DARK));
            }
        }
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Mark.Line(x1, y1, x2, y2, ink));
    }

    void dot(double x, double y, double radius, Ink fill) {
        marks.add(new Mark.Dot(x, y, radius, fill, Ink.DARK));
    }

    void text(double x, double y, String text, Mark.Anchor anchor) {
        marks.add(new Mark.Label(x, y, text, anchor));
    }

    /** What the fillings mean, on one line. */
    void legend(double y, List<Legend> entries) {
        double x = 0;
        for (Legend entry : entries) {
            bar(x, x + Mark.LETTER, y - Mark.LETTER + 2, Mark.LETTER - 2, entry.tone());
            text(x + Mark.LETTER + 4, y, entry.text(), Mark.Anchor.START);
            x += Mark.LETTER + 4 + Glyphs.width(entry.text()) + 2 * Mark.LETTER;
        }
    }

    /** What a filling means. */
    record Legend(Tone tone, String text) {}

    Drawing drawing(Subject subject, double height) {
        return new Drawing(subject.id(), subject.title(), subject.description(), WIDTH, height, marks);
    }
}
