package nl.werkmetwerk.report.chart;

import java.util.List;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.chart.Mark.Anchor;

/** Amounts by year: a panel a series, one under another on the same scale. */
public final class YearPanels {
    private static final double PANEL = 72;
    private static final double HEAD = 15;
    private static final double GAP = 6;
    private static final int TICKS = 3;

    private final List<Series> series;
    private final int first;
    private final Figures figures;
    private final Canvas canvas = new Canvas();

    /**
     * Amounts of consecutive years.
     *
     * @param name what they are of
     * @param amounts euro, as many as the other series
     */
    public record Series(String name, List<Double> amounts) {
        public Series {
            amounts = List.copyOf(amounts);
        }
    }

    private YearPanels(List<Series> series, int first, Figures figures) {
        this.series = series;
        this.first = first;
        this.figures = figures;
    }

    /**
     * Draws it.
     *
     * @param series from the top
     * @param first year of all
     */
    public static Drawing draw(Subject subject, List<Series> series, int first, Figures figures) {
        return new YearPanels(series, first, figures).draw(subject);
    }

    private Drawing draw(Subject subject) {
        Scale values = Scale.over(extreme(-1), extreme(1), 0, 1);
        List<Double> ticks = values.ticks(TICKS);
        double left = ticks.stream()
                        .mapToDouble(tick -> Glyphs.width(figures.show(tick, Format.EURO)))
                        .max()
                        .orElse(0)
                + GAP;
        int last = first + series.get(0).amounts().size() - 1;
        YearAxis years = new YearAxis(first, last, left, Canvas.YEARS_END);
        double top = 0;
        for (Series one : series) {
            canvas.text(left, top + Mark.LETTER, one.name(), Anchor.START);
            Scale scale = new Scale(values.low(), values.high(), top + HEAD + PANEL, top + HEAD + 2);
            panel(one, years, scale, ticks);
            top += HEAD + PANEL + HEAD + 2;
        }
        return canvas.drawing(subject, top);
    }

    private void panel(Series of, YearAxis years, Scale scale, List<Double> ticks) {
        years.draw(canvas, scale.to(), scale.from());
        for (double tick : ticks) {
            canvas.line(years.from(), scale.at(tick), years.to(), scale.at(tick), Ink.GRID);
            canvas.text(years.from() - GAP, scale.at(tick) + 4, figures.show(tick, Format.EURO), Anchor.END);
        }
        for (int i = 0; i < of.amounts().size(); i++) {
            double amount = of.amounts().get(i);
            if (amount != 0) {
                column(years, first + i, scale.at(0), scale.at(amount));
            }
        }
        canvas.line(years.from(), scale.at(0), years.to(), scale.at(0), Ink.TEXT);
    }

    private void column(YearAxis years, int year, double zero, double end) {
        double room = years.width() / 6;
        canvas.bar(
                years.left(year) + room,
                years.left(year) + years.width() - room,
                Math.min(zero, end),
                Math.abs(end - zero),
                Tone.FULL);
    }

    private double extreme(int sign) {
        return sign
                * series.stream()
                        .flatMap(one -> one.amounts().stream())
                        .mapToDouble(amount -> sign * amount)
                        .max()
                        .orElse(0);
    }
}
