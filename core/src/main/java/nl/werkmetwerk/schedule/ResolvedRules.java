package nl.werkmetwerk.schedule;

import java.util.List;
import java.util.function.Predicate;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The rules of a strategy as they are computed on: by number of discipline and of section (MODEL 4.8). Immutable. */
final class ResolvedRules {
    static final ResolvedRules NONE =
            new ResolvedRules(List.of(), new boolean[][] {}, new boolean[][] {}, new boolean[][] {});

    /** For a rule that holds on every section. */
    private static final boolean[] EVERYWHERE = {};

    private final List<Rule> rules;

    /** By rule, then by discipline. */
    private final boolean[][] leads;

    private final boolean[][] takes;

    /** By rule, then by section. */
    private final boolean[][] holds;

    private ResolvedRules(List<Rule> rules, boolean[][] leads, boolean[][] takes, boolean[][] holds) {
        this.rules = rules;
        this.leads = leads;
        this.takes = takes;
        this.holds = holds;
    }

    static ResolvedRules of(List<Rule> rules, ResolvedCase resolved) {
        return rules.isEmpty()
                ? NONE
                : new ResolvedRules(
                        rules,
                        rules.stream()
                                .map(rule -> disciplines(rule::leads, resolved))
                                .toArray(boolean[][]::new),
                        rules.stream()
                                .map(rule -> disciplines(rule::takes, resolved))
                                .toArray(boolean[][]::new),
                        rules.stream()
                                .map(rule -> sections(rule.when(), resolved))
                                .toArray(boolean[][]::new));
    }

    private static boolean[] disciplines(Predicate<String> named, ResolvedCase resolved) {
        boolean[] chosen = new boolean[resolved.disciplines().count()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = named.test(resolved.disciplines().name(i));
        }
        return chosen;
    }

    private static boolean[] sections(Condition when, ResolvedCase resolved) {
        if (when.wanted().isEmpty()) {
            return EVERYWHERE;
        }
        boolean[] chosen = new boolean[resolved.sectionCount()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = when.meets(resolved.section(i));
        }
        return chosen;
    }

    int count() {
        return holds.length;
    }

    /** Whether a rule holds on a section. */
    boolean holds(int rule, int section) {
        return holds[rule].length == 0 || holds[rule][section];
    }

    boolean leads(int rule, int discipline) {
        return leads[rule][discipline];
    }

    boolean takes(int rule, int discipline) {
        return takes[rule][discipline];
    }

    /** An asset goes along when it is due within so many years. */
    int within(int rule) {
        return rules.get(rule).within();
    }

    /** An asset that is due waits so many years at most. */
    int waitAtMost(int rule) {
        return rules.get(rule).waitAtMost();
    }

    /** The greatest number of years that any rule lets an asset wait, 0 without rules. */
    int greatestWait() {
        return rules.stream().mapToInt(Rule::waitAtMost).max().orElse(0);
    }

    /** Whether the same goes along and waits as under other rules of the case. */
    boolean sameAs(ResolvedRules other) {
        return rules.equals(other.rules);
    }
}
