package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.neighbourhood.selection.Selection;

/** What one more point costs: the sets of which none is cheaper and worth as much (MODEL-practice 12.7). */
final class Front {
    private final Neighbourhood in;
    private final Chooser chooser;
    private final double[] weights;

    Front(Neighbourhood in, Chooser chooser, double[] weights) {
        this.in = in;
        this.chooser = chooser;
        this.weights = weights;
    }

    /** A point of the front, before it is told. */
    private record Row(List<Integer> members, double netCost, double points) {}

    /**
     * The front.
     *
     * @param rows whether complete, and its rows
     */
    record Found(List<FrontRow> rows, boolean complete) {}

    /** @param most rows to give */
    Found find(int most) {
        Optional<List<Selection>> all = chooser.front(weights);
        List<Row> rows =
                all.map(found -> found.stream().map(this::row).toList()).orElseGet(() -> supported(most));
        List<FrontRow> told = told(rows);
        if (all.isPresent() && rows.size() <= most) {
            return new Found(told, true);
        }
        return new Found(told.stream().filter(row -> row.from().isPresent()).toList(), false);
    }

    private Row row(Selection of) {
        var set = Neighbourhood.set(of.members());
        return new Row(of.members(), in.value(set).netCost(), in.worth().points(weights, in.taken(set)));
    }

    private List<FrontRow> told(List<Row> rows) {
        List<FrontRow> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double from = 0;
            double to = Double.POSITIVE_INFINITY;
            for (int j = 0; j < rows.size(); j++) {
                double slope = slope(rows.get(i), rows.get(j));
                from = j < i ? Math.max(from, slope) : from;
                to = j > i ? Math.min(to, slope) : to;
            }
            boolean never = from > to + 1e-9 * Math.max(1, Math.abs(to));
            Row row = rows.get(i);
            told.add(new FrontRow(
                    row.netCost(),
                    row.points(),
                    in.ids(row.members()),
                    never ? OptionalDouble.empty() : OptionalDouble.of(from),
                    never || to == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(to)));
        }
        return told;
    }

    private static double slope(Row one, Row other) {
        return (other.netCost() - one.netCost()) / (other.points() - one.points());
    }

    /** Rows that are best at some price of a point, no more than asked: between two of them the price at which both are as good. */
    private List<Row> supported(int most) {
        Map<Double, Row> byPoints = new TreeMap<>();
        Row cheapest = row(chooser.choose(ChoiceRule.EURO, weights));
        Row best = row(chooser.choose(ChoiceRule.POINTS, weights));
        byPoints.put(cheapest.points(), cheapest);
        byPoints.put(best.points(), best);
        List<Row[]> gaps = new ArrayList<>();
        gaps.add(new Row[] {cheapest, best});
        for (int tried = 0; tried < gaps.size() && byPoints.size() < most; tried++) {
            Row[] gap = gaps.get(tried);
            if (gap[1].points() - gap[0].points() > 1e-9 * Math.max(1, gap[1].points())) {
                double price = slope(gap[0], gap[1]);
                Row between = row(chooser.byValue(weights, price));
                double gain = price * (between.points() - gap[0].points()) - (between.netCost() - gap[0].netCost());
                boolean inside = between.points() > gap[0].points() && between.points() < gap[1].points();
                if (inside && gain > chooser.euroTolerance()) {
                    byPoints.put(between.points(), between);
                    gaps.add(new Row[] {gap[0], between});
                    gaps.add(new Row[] {between, gap[1]});
                }
            }
        }
        return byPoints.values().stream()
                .filter(row -> byPoints.values().stream()
                        .noneMatch(other -> other.points() > row.points() && other.netCost() <= row.netCost()))
                .sorted(Comparator.comparingDouble(Row::netCost))
                .toList();
    }
}
