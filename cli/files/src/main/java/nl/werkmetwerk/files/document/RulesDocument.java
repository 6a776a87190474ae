package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.study.RuleAnswer;

/**
 * The result of {@code rules} (MODEL-practice 13.5).
 *
 * @param head the case
 * @param by attribute that tells kinds of street apart; absent: all streets together
 * @param groups one for each kind of street, in the order of the case
 * @param warnings reasons to doubt the last step of each
 * @param stamp what it was made from
 */
public record RulesDocument(
        CaseHead head, Optional<String> by, List<ToldRuleGroup> groups, List<ToldWarning> warnings, Stamp stamp)
        implements CaseDocument {
    public RulesDocument {
        groups = List.copyOf(groups);
        warnings = List.copyOf(warnings);
    }

    /**
     * Tells the answer of a study.
     *
     * @param sentences says a rule in words
     * @param warnings its doubts, as sentences
     */
    public static RulesDocument of(
            RuleAnswer answer, Function<Rule, String> sentences, List<ToldWarning> warnings, Stamp stamp) {
        return new RulesDocument(
                CaseHead.of(answer.of()),
                answer.by(),
                answer.groups().stream()
                        .map(group -> ToldRuleGroup.of(group, sentences))
                        .toList(),
                warnings,
                stamp);
    }
}
