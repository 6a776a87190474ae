package nl.werkmetwerk.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.chart.Mark.Anchor;

/** Two bars for every row, to either side of 0, and their figures beside them. */
public final class PairedBars {
    private static final double ROW = 24;
    private static final double BAR = 8;
    private static final double GAP = 10;
    private static final double HEAD = 16;

    private final List<Pair> rows;
    private final List<String> series;
    private final Figures figures;
    private final Canvas canvas = new Canvas();

    /**
     * A row.
     *
     * @param label what it is
     * @param first euro, of the first series; absent where it has none
     * @param second of the second
     */
    public record Pair(String label, OptionalDouble first, OptionalDouble second) {}

    private PairedBars(List<Pair> rows, List<String> series, Figures figures) {
        this.rows = rows;
        this.series = series;
        this.figures = figures;
    }

    /**
     * Draws it.
     *
     * @param rows from the top
     * @param series names of both
     */
    public static Drawing draw(Subject subject, List<Pair> rows, List<String> series, Figures figures) {
        return new PairedBars(rows, series, figures).draw(subject);
    }

    private Drawing draw(Subject subject) {
        double column = columnWidth();
        Scale scale = scale(Canvas.WIDTH - 2 * column);
        double bottom = HEAD + rows.size() * ROW;
        head(Canvas.WIDTH - column, series.get(0), Tone.FULL);
        head(Canvas.WIDTH, series.get(1), Tone.LIGHT);
        double y = HEAD;
        for (Pair row : rows) {
            double line = y + ROW / 2 + 4;
            canvas.text(0, line, row.label(), Anchor.START);
            bar(row.first(), scale, y + ROW / 2 - BAR - 0.5, Tone.FULL);
            bar(row.second(), scale, y + ROW / 2 + 0.5, Tone.LIGHT);
            canvas.text(Canvas.WIDTH - column, line, shown(row.first()), Anchor.END);
            canvas.text(Canvas.WIDTH, line, shown(row.second()), Anchor.END);
            y += ROW;
        }
        canvas.line(scale.at(0), HEAD, scale.at(0), bottom, Ink.TEXT);
        return canvas.drawing(subject, bottom + 2);
    }

    private void head(double right, String name, Tone tone) {
        double box = Mark.LETTER - 2;
        double left = right - Glyphs.width(name) - box - 4;
        canvas.bar(left, left + box, HEAD - 4 - box, box, tone);
        canvas.text(right, HEAD - 4, name, Anchor.END);
    }

    private void bar(OptionalDouble value, Scale scale, double y, Tone tone) {
        if (value.isPresent()) {
            canvas.bar(scale.at(0), scale.at(value.getAsDouble()), y, BAR, tone);
        }
    }

    private String shown(OptionalDouble value) {
        return value.isPresent() ? figures.show(value.getAsDouble(), Format.EURO) : "";
    }

    private double columnWidth() {
        double names = series.stream().mapToDouble(Glyphs::width).max().orElse(0) + Mark.LETTER + 2;
        double values = rows.stream()
                .mapToDouble(row -> Math.max(Glyphs.width(shown(row.first())), Glyphs.width(shown(row.second()))))
                .max()
                .orElse(0);
        return Math.max(names, values) + GAP;
    }

    private Scale scale(double right) {
        double left = rows.stream()
                        .mapToDouble(row -> Glyphs.width(row.label()))
                        .max()
                        .orElse(0)
                + GAP;
        double least = rows.stream()
                .mapToDouble(row -> Math.min(row.first().orElse(0), row.second().orElse(0)))
                .min()
                .orElse(0);
        double greatest = rows.stream()
                .mapToDouble(row -> Math.max(row.first().orElse(0), row.second().orElse(0)))
                .max()
                .orElse(0);
        return Scale.over(least, greatest, left, right);
    }
}
