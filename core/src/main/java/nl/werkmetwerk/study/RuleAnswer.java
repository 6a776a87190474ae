package nl.werkmetwerk.study;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Warning;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.place.Wanted;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * The few rules that carry furthest over a case (MODEL-practice 13.5).
 *
 * @param of the case
 * @param by attribute that tells kinds of street apart; absent: all streets together
 * @param groups one for each kind of street, in the order of their first sections
 * @param warnings of the comparison of the last step of each
 */
public record RuleAnswer(Case of, Optional<String> by, List<RuleGroup> groups, List<Warning> warnings)
        implements Serializable {
    /** What the strategy is called that has the rules. */
    public static final String NAME = "rules";

    public RuleAnswer {
        groups = List.copyOf(groups);
        warnings = List.copyOf(warnings);
    }

    /** The rules of all groups as one strategy; absent where there are none. Sections without the attribute get no rule. */
    public Optional<Strategy> strategy() {
        List<Rule> rules = groups.stream().flatMap(this::rules).toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(Strategy.byRules(NAME, rules));
    }

    private Stream<Rule> rules(RuleGroup group) {
        List<Rule> found = group.last().map(RuleStep::rules).orElse(List.of());
        if (by.isEmpty()) {
            return found.stream();
        }
        List<Rule> there = new ArrayList<>();
        group.value().ifPresent(value -> found.forEach(rule -> there.add(only(rule, by.get(), value))));
        return there.stream();
    }

    private static Rule only(Rule rule, String attribute, Attribute value) {
        Condition when = new Condition(Map.of(attribute, new Wanted.OneOf(List.of(value))));
        return new Rule(rule.lead(), rule.take(), rule.within(), rule.waitAtMost(), when);
    }

    /** Short: the case, and its groups. */
    @Override
    public String toString() {
        return "RuleAnswer of " + of.name() + " " + groups;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
