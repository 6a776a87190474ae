package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import nl.werkmetwerk.model.neighbourhood.PackageBudget;
import nl.werkmetwerk.neighbourhood.selection.Selection;
import nl.werkmetwerk.neighbourhood.selection.Selector;
import nl.werkmetwerk.neighbourhood.selection.Task;

/**
 * Chooses where districts that share a kind are too large to go through: sections apart cost no more than they do
 * together, so the best of these is a bound; what is chosen is priced as a whole, and what does not fit then is chosen
 * again with less to spend.
 */
final class WholeDistricts {
    private static final int ROUNDS = 8;
    private static final double TOLERANCE = 1e-9;

    private final Neighbourhood in;
    private final double[] weights;
    private final Wish wish;
    private BitSet best = new BitSet();
    private double first;
    private double second;

    WholeDistricts(Neighbourhood in, double[] weights, Wish wish) {
        this.in = in;
        this.weights = weights;
        this.wish = wish;
    }

    /** @param task of the sections apart, within limits */
    Selection select(Function<double[], Task> task) {
        List<PackageBudget> budgets = in.budgets();
        double[] limits = new double[budgets.size()];
        for (int i = 0; i < limits.length; i++) {
            limits[i] = budgets.get(i).limit() + in.slack().spent(i);
        }
        Selection apart = Selector.select(task.apply(limits));
        double bound = apart.bound() + Math.abs(wish.firstOfCost()) * in.slack().cost();
        for (int round = 0; round < ROUNDS && !take(Neighbourhood.set(apart.members())); round++) {
            double[] spent = in.value(Neighbourhood.set(apart.members())).spent();
            for (int i = 0; i < limits.length; i++) {
                double over = spent[i] - budgets.get(i).limit();
                limits[i] -= over > 0 ? over : 0;
            }
            apart = Selector.select(task.apply(limits));
        }
        addWhatHelps();
        boolean proven = first >= bound - Math.max(wish.firstTolerance(), TOLERANCE * Math.max(1, Math.abs(bound)));
        return new Selection(best.stream().boxed().toList(), first, second, Math.max(first, bound), proven);
    }

    /** Keeps a set that fits when it is better; whether it fits. */
    private boolean take(BitSet set) {
        SetValue value = in.value(set);
        boolean fits = value.fits(in.budgets());
        double points = in.worth().points(weights, in.taken(set));
        double itsFirst = wish.first(points, value.netCost());
        double itsSecond = wish.second(points, value.netCost());
        double tolerance = Math.max(wish.firstTolerance(), TOLERANCE * Math.max(1, Math.abs(first)));
        boolean better = itsFirst > first + tolerance || (itsFirst >= first - tolerance && itsSecond > second);
        if (fits && better) {
            best = set;
            first = itsFirst;
            second = itsSecond;
        }
        return fits;
    }

    /** One candidate more, as long as that is better. */
    private void addWhatHelps() {
        for (Candidate candidate : in.candidates()) {
            BitSet more = (BitSet) best.clone();
            more.set(candidate.number());
            if (!best.get(candidate.number()) && goesWith(candidate)) {
                take(more);
            }
        }
    }

    private boolean goesWith(Candidate candidate) {
        List<Candidate> here = new ArrayList<>();
        for (Candidate other : in.taken(best)) {
            if (other.section().id().equals(candidate.section().id())) {
                here.add(other);
            }
        }
        return here.stream().noneMatch(candidate::conflicts)
                && candidate.measure().needs().stream()
                        .allMatch(needed -> here.stream()
                                .anyMatch(other -> other.measure().id().equals(needed)));
    }
}
