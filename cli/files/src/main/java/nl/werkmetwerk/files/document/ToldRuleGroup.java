package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.model.place.Attribute;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.study.RuleGroup;

/**
 * A kind of street and the rules that carry furthest there.
 *
 * @param value what its sections have in common; absent where they lack the attribute
 * @param sections ids, in the order of the case
 * @param separate total of {@code separate}, euro
 * @param coincident total of {@code coincident}, euro
 * @param optimum total of the best plan without constraints, euro; empty where it was not asked for
 * @param steps one rule, two, …
 */
public record ToldRuleGroup(
        Optional<Attribute> value,
        List<String> sections,
        double separate,
        double coincident,
        OptionalDouble optimum,
        List<ToldRuleStep> steps) {
    public ToldRuleGroup {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    static ToldRuleGroup of(RuleGroup group, Function<Rule, String> sentences) {
        return new ToldRuleGroup(
                group.value(),
                group.sections(),
                group.separate(),
                group.coincident(),
                group.optimum(),
                group.steps().stream()
                        .map(step -> ToldRuleStep.of(step, sentences))
                        .toList());
    }
}
