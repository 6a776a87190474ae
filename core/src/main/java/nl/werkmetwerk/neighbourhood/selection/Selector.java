package nl.werkmetwerk.neighbourhood.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Selects by going through the groups, keeping the choices that no other makes needless and that can still become as
 * good as the best known. It keeps few at first, which gives a good selection, then more, until none had to be dropped:
 * then nothing better exists. The same every time.
 */
public final class Selector {
    private static final int[] WIDTHS = {50, 1_000, 12_000};
    private static final int[] WIDTHS_OF_SEVERAL = {50, 800, 4_000};

    private final Task task;
    private final Undercutting undercutting;
    private final List<Multipliers> multipliers;
    private final double bound;
    private Label best;
    private double lost;

    private Selector(Task task, Undercutting undercutting, Label none) {
        this.task = task;
        this.undercutting = undercutting;
        multipliers = Multipliers.of(task);
        bound = multipliers.get(0).bound();
        best = none;
    }

    /** Selects the best, or the best that was found, with a bound. */
    public static Selection select(Task of) {
        double first = Groups.greatestFirst(of);
        double second = Groups.greatestSecond(of);
        Undercutting undercutting = new Undercutting(of, first, second);
        Label none = Label.start(of.limits().length);
        for (Options group : of.groups()) {
            none = none.with(group, 0);
        }
        Task plain = Groups.withoutOutdone(of, undercutting.firstTolerance());
        Task reduced = Groups.reduced(plain, undercutting::needed);
        return new Selector(reduced, undercutting, none).search();
    }

    private Selection search() {
        int[] widths = task.limits().length > 1 ? WIDTHS_OF_SEVERAL : WIDTHS;
        for (int width : widths) {
            go(width);
            if (lost < best.first - undercutting.firstTolerance()) {
                return selection(best.first, true);
            }
        }
        return selection(Math.max(best.first, Math.min(lost, bound)), false);
    }

    private Selection selection(double certified, boolean proven) {
        List<Integer> members = Arrays.stream(best.members()).boxed().toList();
        return new Selection(members, best.first, best.second, certified, proven);
    }

    /** Goes through the groups once, keeping so many choices. */
    private void go(int width) {
        lost = Double.NEGATIVE_INFINITY;
        Task open = withoutHopeless();
        double[][] least = Groups.leastFrom(open);
        List<Label> labels = new ArrayList<>(List.of(hopeful(Label.start(task.limits().length), 0)));
        for (int group = 0; group < open.groups().size(); group++) {
            labels = undercutting.needed(extended(labels, open.groups().get(group), group + 1, least[group + 1]));
            labels = narrowed(labels, width);
        }
        labels.add(best);
        best = Preference.best(task, labels);
    }

    private List<Label> extended(List<Label> labels, Options group, int next, double[] least) {
        List<Label> more = new ArrayList<>();
        double enough = best.first - undercutting.firstTolerance();
        for (Label label : labels) {
            for (int option = 0; option < group.count(); option++) {
                if (fits(label, group, option, least)) {
                    Label longer = hopeful(label.with(group, option), next);
                    if (longer.hope >= enough) {
                        more.add(longer);
                    }
                }
            }
        }
        return more;
    }

    private boolean fits(Label label, Options group, int option, double[] least) {
        boolean fits = true;
        for (int budget = 0; budget < least.length && fits; budget++) {
            double use = label.use[budget] + group.use()[budget][option] + least[budget];
            fits = use <= task.limits()[budget];
        }
        return fits;
    }

    private Label hopeful(Label label, int next) {
        label.hope = Double.POSITIVE_INFINITY;
        for (Multipliers prices : multipliers) {
            label.hope = Math.min(label.hope, prices.hope(label, next));
        }
        return label;
    }

    private List<Label> narrowed(List<Label> labels, int width) {
        if (labels.size() <= width) {
            return labels;
        }
        labels.sort(Comparator.comparingDouble(label -> -label.hope));
        lost = Math.max(lost, labels.get(width).hope);
        return new ArrayList<>(labels.subList(0, width));
    }

    /** Without options with which nothing as good as the best known can be had. */
    private Task withoutHopeless() {
        List<Options> groups = new ArrayList<>();
        for (int group = 0; group < task.groups().size(); group++) {
            Options options = task.groups().get(group);
            boolean[] kept = new boolean[options.count()];
            boolean any = false;
            for (int option = 0; option < kept.length; option++) {
                kept[option] = hope(group, option) >= best.first - undercutting.firstTolerance();
                any |= kept[option];
            }
            groups.add(any ? Groups.only(options, kept, task.limits().length) : options);
        }
        return new Task(groups, task.limits(), task.firstTolerance(), task.secondTolerance());
    }

    private double hope(int group, int option) {
        double hope = Double.POSITIVE_INFINITY;
        for (Multipliers prices : multipliers) {
            hope = Math.min(hope, prices.bound(task, group, option));
        }
        return hope;
    }
}
