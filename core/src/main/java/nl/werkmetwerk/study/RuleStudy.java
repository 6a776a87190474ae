package nl.werkmetwerk.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.constraint.Constraints;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.optimise.RuleGrid;
import nl.werkmetwerk.optimise.RuleSearch;
import nl.werkmetwerk.optimise.outcome.Optimisation;
import nl.werkmetwerk.run.Parts;

/**
 * Which few rules carry furthest over a case, and how far? (MODEL-practice 13.5)
 *
 * @param grid the rules that are tried
 * @param most number of rules to find, 1 or more
 * @param by attribute of sections that tells kinds of street apart, or {@code households}, {@code district}, {@code city};
 *     absent: one set of rules for all
 * @param optimum whether to say what part of the best plan they are, which takes long
 * @param chances whether to draw, where something in the case is uncertain
 */
public record RuleStudy(RuleGrid grid, int most, Optional<String> by, boolean optimum, Chances chances)
        implements Study<RuleAnswer> {
    /** Three rules for all streets. */
    public static final RuleStudy DEFAULT = new RuleStudy(RuleGrid.DEFAULT, 3, Optional.empty(), false, Chances.NONE);

    /** Savings against the best plan that are only rounding. */
    private static final double TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if the number of rules is below 1 */
    public RuleStudy {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most);
        }
    }

    @Override
    public RuleAnswer run(Case of, Run run) {
        List<RuleGroup> groups = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        Map<Optional<Attribute>, List<Section>> sections = kinds(of);
        List<Optional<Case>> parts =
                by.isEmpty() ? List.of(Optional.of(of)) : Parts.of(of, List.copyOf(sections.values()));
        int number = 0;
        for (Map.Entry<Optional<Attribute>, List<Section>> kind : sections.entrySet()) {
            List<String> ids = kind.getValue().stream().map(Section::id).toList();
            Optional<Case> part = parts.get(number++);
            groups.add(
                    part.isEmpty()
                            ? new RuleGroup(kind.getKey(), ids, 0, 0, OptionalDouble.empty(), List.of())
                            : group(kind.getKey(), ids, withoutStrategies(part.get()), run, warnings));
        }
        return new RuleAnswer(of, by, groups, warnings);
    }

    /** Sections of one value of the attribute, in the order of the case; all of them where there is none. */
    private Map<Optional<Attribute>, List<Section>> kinds(Case of) {
        Map<Optional<Attribute>, List<Section>> kinds = new LinkedHashMap<>();
        for (Section section : of.sections()) {
            kinds.computeIfAbsent(by.flatMap(section::attribute), value -> new ArrayList<>())
                    .add(section);
        }
        return kinds;
    }

    private RuleGroup group(
            Optional<Attribute> value, List<String> sections, Case part, Run run, List<Warning> warnings) {
        List<List<Rule>> found = new RuleSearch(part, grid.rules(part), run.threads()).steps(most);
        Comparison compared =
                new CompareStudy(chances).run(with(part, found), run).comparison();
        OptionalDouble best = optimum ? optimum(part, run) : OptionalDouble.empty();
        if (!found.isEmpty()) {
            warnings.addAll(doubts(part, found.get(found.size() - 1), run));
        }
        double separate = total(compared, Baseline.SEPARATE);
        double coincident = total(compared, Baseline.COINCIDENT);
        return new RuleGroup(value, sections, separate, coincident, best, steps(found, compared, best));
    }

    private static Case withoutStrategies(Case part) {
        return part.toBuilder().onlyStrategies(List.of()).build();
    }

    private static Case with(Case part, List<List<Rule>> found) {
        List<Strategy> strategies = new ArrayList<>();
        for (List<Rule> rules : found) {
            strategies.add(Strategy.byRules(name(rules.size()), rules));
        }
        return part.toBuilder().onlyStrategies(strategies).build();
    }

    private static String name(int rules) {
        return RuleAnswer.NAME + "-" + rules;
    }

    /** A step is judged as the only strategy. */
    private static List<Warning> doubts(Case part, List<Rule> rules, Run run) {
        Strategy strategy = Strategy.byRules(RuleAnswer.NAME, rules);
        Case alone = part.toBuilder().onlyStrategies(List.of(strategy)).build();
        return Comparer.compare(alone, run.threads()).warnings();
    }

    private static double total(Comparison compared, Baseline of) {
        return compared.strategies().get(of.ordinal()).total();
    }

    private static OptionalDouble optimum(Case part, Run run) {
        Case free = part.toBuilder().constraints(Constraints.NONE).build();
        return OptimiseStudy.DEFAULT.run(free, run).outcome() instanceof Optimisation found
                ? OptionalDouble.of(found.total())
                : OptionalDouble.empty();
    }

    private static List<RuleStep> steps(List<List<Rule>> found, Comparison compared, OptionalDouble best) {
        double separate = total(compared, Baseline.SEPARATE);
        double before = total(compared, Baseline.COINCIDENT);
        List<RuleStep> steps = new ArrayList<>();
        for (List<Rule> rules : found) {
            String name = name(rules.size());
            double total = compared.strategy(name).total();
            steps.add(new RuleStep(
                    rules,
                    total,
                    compared.saving(name, Baseline.SEPARATE),
                    compared.saving(name, Baseline.COINCIDENT),
                    before - total,
                    share(separate - total, separate, best)));
            before = total;
        }
        return steps;
    }

    private static OptionalDouble share(double saving, double separate, OptionalDouble best) {
        boolean worth = best.isPresent() && separate - best.getAsDouble() > TOLERANCE * Math.max(1, Math.abs(separate));
        return worth ? OptionalDouble.of(saving / (separate - best.getAsDouble())) : OptionalDouble.empty();
    }
}
