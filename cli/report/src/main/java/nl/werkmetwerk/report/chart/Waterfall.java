package nl.werkmetwerk.report.chart;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.report.Figures;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.chart.Canvas.Legend;
import nl.werkmetwerk.report.chart.Mark.Anchor;

/** Steps one after another, each where the one before it ended, and where they end: a bridge. */
public final class Waterfall {
    private static final double ROW = 19;
    private static final double BAR = 12;
    private static final double GAP = 16;

    private final List<Step> steps;
    private final Step sum;
    private final Figures figures;
    private final Canvas canvas = new Canvas();

    /**
     * A step.
     *
     * @param label what it is
     * @param value euro; negative to the left
     */
    public record Step(String label, double value) {}

    private Waterfall(List<Step> steps, Step sum, Figures figures) {
        this.steps = steps;
        this.sum = sum;
        this.figures = figures;
    }

    /**
     * Draws it.
     *
     * @param steps from the first on
     * @param sum of all of them
     * @param legend what steps to the right, to the left and their sum mean
     */
    public static Drawing draw(Subject subject, List<Step> steps, Step sum, List<String> legend, Figures figures) {
        return new Waterfall(steps, sum, figures).draw(subject, legend);
    }

    private Drawing draw(Subject subject, List<String> legend) {
        Scale scale = scale();
        double bottom = (steps.size() + 1) * ROW;
        canvas.line(scale.at(0), 0, scale.at(0), bottom, Ink.GRID);
        double y = 0;
        double at = 0;
        for (Step step : steps) {
            row(step, at, scale, y, step.value() < 0 ? Tone.HATCHED : Tone.FULL);
            at += step.value();
            canvas.line(scale.at(at), y + (ROW + BAR) / 2, scale.at(at), y + ROW + (ROW - BAR) / 2, Ink.TEXT);
            y += ROW;
        }
        row(sum, 0, scale, y, Tone.LIGHT);
        double foot = bottom + ROW;
        canvas.legend(
                foot,
                List.of(
                        new Legend(Tone.FULL, legend.get(0)),
                        new Legend(Tone.HATCHED, legend.get(1)),
                        new Legend(Tone.LIGHT, legend.get(2))));
        return canvas.drawing(subject, foot + 4);
    }

    private void row(Step step, double from, Scale scale, double y, Tone tone) {
        double line = y + ROW / 2 + 4;
        canvas.text(0, line, step.label(), Anchor.START);
        canvas.bar(scale.at(from), scale.at(from + step.value()), y + (ROW - BAR) / 2, BAR, tone);
        canvas.text(Canvas.WIDTH, line, shown(step), Anchor.END);
    }

    private String shown(Step step) {
        return figures.show(step.value(), Format.EURO);
    }

    private Scale scale() {
        List<Step> all = new ArrayList<>(steps);
        all.add(sum);
        double left = all.stream()
                .mapToDouble(step -> Glyphs.width(step.label()))
                .max()
                .orElse(0);
        double right = all.stream()
                .mapToDouble(step -> Glyphs.width(shown(step)))
                .max()
                .orElse(0);
        double least = 0;
        double greatest = 0;
        double at = 0;
        for (Step step : steps) {
            at += step.value();
            least = Math.min(least, at);
            greatest = Math.max(greatest, at);
        }
        return Scale.over(least, greatest, left + GAP, Canvas.WIDTH - right - GAP);
    }
}
