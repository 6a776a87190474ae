package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.neighbourhood.selection.FrontSelector;
import nl.werkmetwerk.neighbourhood.selection.Options;
import nl.werkmetwerk.neighbourhood.selection.Selection;
import nl.werkmetwerk.neighbourhood.selection.Selector;
import nl.werkmetwerk.neighbourhood.selection.Task;

/** Chooses the best of all allowed sets, by points, euro or value (MODEL-practice 12.5). */
final class Chooser {
    private static final double RELATIVE = 1e-9;

    private final Neighbourhood in;
    private final double[] limits;
    private final double euroTolerance;

    Chooser(Neighbourhood in) {
        this.in = in;
        limits = in.budgets().stream().mapToDouble(PackageBudget::limit).toArray();
        euroTolerance = RELATIVE * Math.max(1, Math.abs(in.baseTotal()));
    }

    /** What of euros is as good as nothing: tol(total(P(∅))). */
    double euroTolerance() {
        return euroTolerance;
    }

    /** Chooses by a rule that is optimal, at weights. */
    Selection choose(ChoiceRule rule, double[] weights) {
        return switch (rule) {
            case POINTS -> select(weights, new Wish(1, 0, 0, -1, 0, euroTolerance));
            case EURO -> select(weights, new Wish(0, -1, 1, 0, euroTolerance, 0));
            case VALUE -> byValue(weights, in.of().packages().valuePerPoint().orElseThrow());
            default -> throw new IllegalArgumentException(rule + " counts votes");
        };
    }

    /** Most λ·points − netCost. */
    Selection byValue(double[] weights, double euroPerPoint) {
        return select(weights, new Wish(euroPerPoint, -1, 0, -1, euroTolerance, euroTolerance));
    }

    private Selection select(double[] weights, Wish wish) {
        return in.slack().isThere()
                ? new WholeDistricts(in, weights, wish).select(limited -> task(weights, wish, limited))
                : Selector.select(task(weights, wish, limits));
    }

    /** Of points and net cost neither can be had better without the other being worse; empty: too many. */
    Optional<List<Selection>> front(double[] weights) {
        return in.slack().isThere()
                ? Optional.empty()
                : FrontSelector.select(task(weights, new Wish(1, 0, 0, -1, 0, euroTolerance), limits));
    }

    private Task task(double[] weights, Wish wish, double[] within) {
        double[] perRaw = in.worth().pointsPerRaw(weights);
        List<Options> groups = new ArrayList<>();
        for (PlaceSets sets : in.sets()) {
            double[] points = points(sets, perRaw);
            groups.add(new Options(
                    mixed(points, wish.firstOfPoints(), sets.netCost(), wish.firstOfCost()),
                    mixed(points, wish.secondOfPoints(), sets.netCost(), wish.secondOfCost()),
                    sets.spent(),
                    sets.members()));
        }
        return new Task(groups, within, wish.firstTolerance(), wish.secondTolerance());
    }

    private static double[] mixed(double[] points, double ofPoints, double[] cost, double ofCost) {
        double[] mixed = new double[points.length];
        for (int set = 0; set < mixed.length; set++) {
            mixed[set] = ofPoints * points[set] + ofCost * cost[set];
        }
        return mixed;
    }

    private static double[] points(PlaceSets sets, double[] perRaw) {
        double[] points = new double[sets.count()];
        for (int criterion = 0; criterion < perRaw.length; criterion++) {
            for (int set = 0; set < points.length; set++) {
                points[set] += perRaw[criterion] * sets.raw()[criterion][set];
            }
        }
        return points;
    }
}
