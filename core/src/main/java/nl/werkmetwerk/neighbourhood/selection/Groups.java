package nl.werkmetwerk.neighbourhood.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Groups with the needless options left out, and what is known of all selections together. */
final class Groups {
    private Groups() {}

    /** The same task without options that a few others plainly outdo in the first, beyond a tolerance. */
    static Task withoutOutdone(Task task, double tolerance) {
        List<Options> groups = new ArrayList<>();
        for (Options group : task.groups()) {
            Pivots pivots = Pivots.of(group);
            boolean[] kept = new boolean[group.count()];
            for (int option = 0; option < kept.length; option++) {
                kept[option] = !pivots.outdo(option, tolerance);
            }
            groups.add(only(group, kept, task.limits().length));
        }
        return new Task(groups, task.limits(), task.firstTolerance(), task.secondTolerance());
    }

    /** The same task without options that another of their group makes needless; the largest groups first. */
    static Task reduced(Task task, UnaryOperator<List<Label>> needed) {
        List<Options> groups = new ArrayList<>();
        for (Options group : task.groups()) {
            groups.add(reduced(task, group, needed));
        }
        groups.sort(Comparator.comparingInt((Options group) -> group.count()).reversed());
        return new Task(groups, task.limits(), task.firstTolerance(), task.secondTolerance());
    }

    private static Options reduced(Task task, Options group, UnaryOperator<List<Label>> needed) {
        List<Label> labels = new ArrayList<>();
        Label start = Label.start(task.limits().length);
        for (int option = 0; option < group.count(); option++) {
            labels.add(start.with(group, option));
        }
        return of(needed.apply(labels), task.limits().length);
    }

    /** The same group with the options that are kept. */
    static Options only(Options group, boolean[] kept, int budgets) {
        List<Label> labels = new ArrayList<>();
        Label start = Label.start(budgets);
        for (int option = 0; option < group.count(); option++) {
            if (kept[option]) {
                labels.add(start.with(group, option));
            }
        }
        return of(labels, budgets);
    }

    private static Options of(List<Label> labels, int budgets) {
        int count = labels.size();
        double[] first = new double[count];
        double[] second = new double[count];
        double[][] use = new double[budgets][count];
        int[][] members = new int[count][];
        for (int option = 0; option < count; option++) {
            Label label = labels.get(option);
            first[option] = label.first;
            second[option] = label.second;
            members[option] = label.members();
            for (int budget = 0; budget < budgets; budget++) {
                use[budget][option] = label.use[budget];
            }
        }
        return new Options(first, second, use, members);
    }

    /** No selection has a first of greater size. */
    static double greatestFirst(Task task) {
        return task.groups().stream()
                .mapToDouble(group -> greatest(group.first()))
                .sum();
    }

    /** No selection has a second of greater size. */
    static double greatestSecond(Task task) {
        return task.groups().stream()
                .mapToDouble(group -> greatest(group.second()))
                .sum();
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        return greatest;
    }

    /** By group and budget: the least that the groups from it on take. */
    static double[][] leastFrom(Task task) {
        int groups = task.groups().size();
        double[][] least = new double[groups + 1][task.limits().length];
        for (int group = groups - 1; group >= 0; group--) {
            for (int budget = 0; budget < least[group].length; budget++) {
                double smallest = Double.POSITIVE_INFINITY;
                for (double use : task.groups().get(group).use()[budget]) {
                    smallest = Math.min(smallest, use);
                }
                least[group][budget] = least[group + 1][budget] + smallest;
            }
        }
        return least;
    }
}
