package nl.werkmetwerk.neighbourhood.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which choices are needless: another takes no more of any budget and is better in what is wanted, or as good and goes
 * before it. Whatever is chosen in the other groups, the other then serves at least as well.
 */
final class Undercutting {
    private static final Comparator<Label> ORDER = Comparator.comparingDouble((Label label) -> -label.first)
            .thenComparingDouble(label -> -label.second)
            .thenComparingInt(label -> label.size);

    private final Task task;
    private final double firstTolerance;
    private final double secondTolerance;
    private final double firstNoise;
    private final double secondNoise;
    private final double[] useNoise;

    /**
     * For a task.
     *
     * @param greatestFirst no selection has a first of greater size
     * @param greatestSecond nor a second
     */
    Undercutting(Task task, double greatestFirst, double greatestSecond) {
        this.task = task;
        firstTolerance = task.firstTolerance(greatestFirst);
        secondTolerance = task.secondTolerance(greatestSecond);
        firstNoise = Task.NOISE * task.firstTolerance(0);
        secondNoise = Task.NOISE * task.secondTolerance(0);
        useNoise = new double[task.limits().length];
        for (int budget = 0; budget < useNoise.length; budget++) {
            useNoise[budget] = task.useNoise(budget);
        }
    }

    /** How far a first may lie below the best, at the most. */
    double firstTolerance() {
        return firstTolerance;
    }

    /** Leaves out what is needless where most of the first comes before all else. */
    List<Label> needed(List<Label> labels) {
        labels.sort(ORDER);
        List<Label> kept = new ArrayList<>();
        int better = 0;
        double leastUse = Double.POSITIVE_INFINITY;
        boolean oneBudget = task.limits().length == 1;
        for (Label label : labels) {
            while (better < kept.size() && kept.get(better).first > label.first + firstTolerance) {
                leastUse = oneBudget ? Math.min(leastUse, kept.get(better).use[0]) : leastUse;
                better++;
            }
            boolean needless = oneBudget ? leastUse <= label.use[0] + useNoise[0] : anyTakesNoMore(kept, better, label);
            for (int i = kept.size() - 1; i >= better && !needless; i--) {
                needless = takesNoMore(kept.get(i), label) && isAsGood(kept.get(i), label);
            }
            if (!needless) {
                kept.add(label);
            }
        }
        return kept;
    }

    /** Leaves out what is needless where both are wanted and neither goes before the other. */
    List<Label> neededOfBoth(List<Label> labels) {
        labels.sort(ORDER);
        List<Label> kept = new ArrayList<>();
        for (Label label : labels) {
            boolean needless = false;
            for (int i = kept.size() - 1; i >= 0 && !needless; i--) {
                needless = outdoes(kept.get(i), label) && takesNoMore(kept.get(i), label);
            }
            if (!needless) {
                kept.add(label);
            }
        }
        return kept;
    }

    private boolean anyTakesNoMore(List<Label> kept, int end, Label label) {
        boolean any = false;
        for (int i = end - 1; i >= 0 && !any; i--) {
            any = takesNoMore(kept.get(i), label);
        }
        return any;
    }

    private boolean takesNoMore(Label one, Label other) {
        boolean noMore = true;
        for (int budget = 0; budget < useNoise.length && noMore; budget++) {
            noMore = one.use[budget] <= other.use[budget] + useNoise[budget];
        }
        return noMore;
    }

    /** Of two with nearly the same first. */
    private boolean isAsGood(Label one, Label other) {
        return one.first >= other.first - firstNoise
                && (one.second > other.second + secondTolerance
                        || (one.second >= other.second - secondNoise && one.precedes(other)));
    }

    private boolean outdoes(Label one, Label other) {
        if (one.first < other.first - firstNoise || one.second < other.second - secondNoise) {
            return false;
        }
        return one.first > other.first + firstTolerance
                || one.second > other.second + secondTolerance
                || one.precedes(other);
    }
}
