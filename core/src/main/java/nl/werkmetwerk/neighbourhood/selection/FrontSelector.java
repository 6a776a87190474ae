package nl.werkmetwerk.neighbourhood.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All selections of which none is better in one of the two things wanted and as good in the other. */
public final class FrontSelector {
    private static final int MOST_OPTIONS = 20_000;
    private static final int MOST_LABELS = 6_000;
    private static final int MOST_STEPS = 1_500_000;

    private final Task task;
    private final Undercutting undercutting;

    private FrontSelector(Task task, Undercutting undercutting) {
        this.task = task;
        this.undercutting = undercutting;
    }

    /** All of them, by descending second; empty where there are too many to go through. */
    public static Optional<List<Selection>> select(Task of) {
        if (of.groups().stream().mapToInt(Options::count).sum() > MOST_OPTIONS) {
            return Optional.empty();
        }
        Undercutting undercutting = new Undercutting(of, Groups.greatestFirst(of), Groups.greatestSecond(of));
        return new FrontSelector(Groups.reduced(of, undercutting::neededOfBoth), undercutting).search();
    }

    private Optional<List<Selection>> search() {
        double[][] least = Groups.leastFrom(task);
        List<Label> labels = new ArrayList<>(List.of(Label.start(task.limits().length)));
        for (int group = 0; group < task.groups().size(); group++) {
            Options options = task.groups().get(group);
            if (labels.size() > MOST_LABELS || (long) labels.size() * options.count() > MOST_STEPS) {
                return Optional.empty();
            }
            labels = undercutting.neededOfBoth(extended(labels, options, least[group + 1]));
        }
        return Optional.of(front(labels));
    }

    private List<Label> extended(List<Label> labels, Options group, double[] least) {
        List<Label> more = new ArrayList<>();
        for (Label label : labels) {
            for (int option = 0; option < group.count(); option++) {
                Label longer = label.with(group, option);
                boolean fits = true;
                for (int budget = 0; budget < least.length && fits; budget++) {
                    fits = longer.use[budget] + least[budget] <= task.limits()[budget];
                }
                if (fits) {
                    more.add(longer);
                }
            }
        }
        return more;
    }

    private List<Selection> front(List<Label> labels) {
        List<Label> front = new ArrayList<>();
        for (Label label : labels) {
            if (labels.stream().noneMatch(other -> outdoes(other, label))) {
                front.add(label);
            }
        }
        front.sort(
                Comparator.comparingDouble((Label label) -> -label.second).thenComparingDouble(label -> label.first));
        List<Label> oneAPair = new ArrayList<>();
        for (Label label : front) {
            Label last = oneAPair.isEmpty() ? null : oneAPair.get(oneAPair.size() - 1);
            if (last == null || !samePair(last, label)) {
                oneAPair.add(label);
            } else if (label.precedes(last)) {
                oneAPair.set(oneAPair.size() - 1, label);
            }
        }
        return oneAPair.stream().map(FrontSelector::selection).toList();
    }

    private boolean outdoes(Label one, Label other) {
        double first = task.firstTolerance(other.first);
        double second = task.secondTolerance(other.second);
        return (one.second > other.second + second && one.first >= other.first - first)
                || (one.first > other.first + first && one.second >= other.second - second);
    }

    private boolean samePair(Label one, Label other) {
        return Math.abs(one.first - other.first) <= task.firstTolerance(one.first)
                && Math.abs(one.second - other.second) <= task.secondTolerance(one.second);
    }

    private static Selection selection(Label label) {
        List<Integer> members = Arrays.stream(label.members()).boxed().toList();
        return new Selection(members, label.first, label.second, label.first, true);
    }
}
