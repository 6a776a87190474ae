package nl.werkmetwerk.files.document;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.explain.RuleEffect;

/**
 * One entry of the ledger with all that made it.
 *
 * @param entry what is explained
 * @param model section of MODEL
 * @param formula gives the amount
 * @param conditions values that are not in the formula but decide that there is an entry
 * @param discount gives the factor
 * @param group the works done together
 * @param rules what rules of the strategy made of the asset
 */
public record ToldExplanation(
        ToldEntry entry,
        String model,
        ToldFormula formula,
        List<ToldQuantity> conditions,
        ToldQuantity discount,
        Optional<ToldGroup> group,
        List<RuleEffect> rules) {
    public ToldExplanation {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }
}
