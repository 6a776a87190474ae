package nl.werkmetwerk.neighbourhood.selection;

import java.util.List;

/** Which of several selections is preferred: most of the first, of the second, fewest members, the first by number. */
final class Preference {
    private Preference() {}

    static Label best(Task task, List<Label> labels) {
        double first = labels.stream().mapToDouble(label -> label.first).max().orElseThrow();
        double leastFirst = first - task.firstTolerance(first);
        List<Label> good =
                labels.stream().filter(label -> label.first >= leastFirst).toList();
        double second = good.stream().mapToDouble(label -> label.second).max().orElseThrow();
        double leastSecond = second - task.secondTolerance(second);
        return good.stream()
                .filter(label -> label.second >= leastSecond)
                .reduce((one, other) -> one.precedes(other) ? one : other)
                .orElseThrow();
    }
}
