package nl.werkmetwerk.neighbourhood;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.werkmetwerk.model.neighbourhood.ChoiceRule;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.run.Threads;

/** How firm a choice is when criteria weigh otherwise (MODEL-practice 12.7). */
final class Sensitivity {
    private static final double[] FACTORS = {0.8, 1.2};

    private final Neighbourhood in;
    private final Chooser chooser;
    private final Weights weights;
    private final int threads;

    Sensitivity(Neighbourhood in, Chooser chooser, Weights weights, int threads) {
        this.in = in;
        this.chooser = chooser;
        this.weights = weights;
        this.threads = threads;
    }

    private record Step(int criterion, double factor, double[] weights) {}

    /** Each weight less and more by a fifth. */
    List<WeightSwing> swings(ChoiceRule rule, BitSet chosen) {
        List<Step> steps = new ArrayList<>();
        for (int criterion = 0; criterion < weights.counting().length; criterion++) {
            for (double factor : FACTORS) {
                int which = criterion;
                weights.with(criterion, weights.counting()[criterion] * factor)
                        .ifPresent(changed -> steps.add(new Step(which, factor, changed)));
            }
        }
        List<BitSet> anew = Threads.of(threads).run(steps, () -> step -> choose(rule, step.weights()));
        List<WeightSwing> swings = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            swings.add(swing(steps.get(i), chosen, anew.get(i)));
        }
        return swings;
    }

    private BitSet choose(ChoiceRule rule, double[] at) {
        return Neighbourhood.set(chooser.choose(rule, at).members());
    }

    private WeightSwing swing(Step step, BitSet before, BitSet after) {
        BitSet in = (BitSet) after.clone();
        in.andNot(before);
        BitSet out = (BitSet) before.clone();
        out.andNot(after);
        return new WeightSwing(
                criteria().get(step.criterion()).id(),
                step.factor(),
                ids(in),
                ids(out),
                this.in.worth().points(step.weights(), this.in.taken(after)),
                this.in.value(after).netCost());
    }

    private List<Criterion> criteria() {
        return in.of().packages().criteria();
    }

    private List<String> ids(BitSet set) {
        return in.ids(set.stream().boxed().toList());
    }

    /** Ids of the criteria whose weight, within its standard error, decides the choice. */
    List<String> doubtful(ChoiceRule rule, BitSet chosen) {
        List<Step> steps = new ArrayList<>();
        for (int criterion = 0; criterion < weights.counting().length; criterion++) {
            int which = criterion;
            double weight = weights.counting()[criterion];
            weights.error(criterion).ifPresent(error -> {
                for (double other : new double[] {Math.max(0, weight - error), weight + error}) {
                    weights.with(which, other).ifPresent(changed -> steps.add(new Step(which, 1, changed)));
                }
            });
        }
        List<Boolean> changes = Threads.of(threads)
                .run(steps, () -> step -> !choose(rule, step.weights()).equals(chosen));
        List<String> doubtful = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String id = criteria().get(steps.get(i).criterion()).id();
            if (changes.get(i) && !doubtful.contains(id)) {
                doubtful.add(id);
            }
        }
        return doubtful;
    }
}
