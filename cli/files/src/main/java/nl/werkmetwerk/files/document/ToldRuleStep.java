package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.werkmetwerk.compare.Chance;
import nl.werkmetwerk.compare.EndOfHorizon;
import nl.werkmetwerk.model.plan.Rule;
import nl.werkmetwerk.study.RuleStep;

/**
 * A set of rules, one more than the step before, and how far it carries.
 *
 * @param rules those of the step before, then the new one
 * @param total euro
 * @param savings against both baselines, euro
 * @param integration euro of the saving against {@code separate} that working together gives
 * @param timing euro of it that other years give by themselves
 * @param adds euro on top of the step before; of the first on top of {@code coincident}
 * @param endOfHorizon the saving against {@code separate} when the horizon ends in other years
 * @param chance how sure that saving is; absent where nothing was drawn
 * @param shareOfOptimum part of what the best plan saves; empty where that is nothing or was not asked for
 * @param sentence the new rule in words
 */
public record ToldRuleStep(
        List<Rule> rules,
        double total,
        ToldRuleSavings savings,
        double integration,
        double timing,
        double adds,
        EndOfHorizon endOfHorizon,
        Optional<Chance> chance,
        OptionalDouble shareOfOptimum,
        String sentence) {
    public ToldRuleStep {
        rules = List.copyOf(rules);
    }

    static ToldRuleStep of(RuleStep step, Function<Rule, String> sentences) {
        return new ToldRuleStep(
                step.rules(),
                step.total(),
                new ToldRuleSavings(step.separate().amount(), step.coincident().amount()),
                step.separate().integration(),
                step.separate().timing(),
                step.adds(),
                step.separate().endOfHorizon(),
                step.separate().chance(),
                step.shareOfOptimum(),
                sentences.apply(step.added()));
    }
}
