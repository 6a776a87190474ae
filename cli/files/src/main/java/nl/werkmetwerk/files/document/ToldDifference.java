package nl.werkmetwerk.files.document;

import java.util.List;
import nl.werkmetwerk.diff.CaseDiff;
import nl.werkmetwerk.diff.Effect;
import nl.werkmetwerk.diff.Outcome;

/**
 * Why a saving is different in the second of two cases.
 *
 * @param strategy name
 * @param baseline name
 * @param before totals in the first
 * @param after totals in the second
 * @param effects what each topic did; they add up
 */
public record ToldDifference(String strategy, String baseline, Outcome before, Outcome after, List<Effect> effects) {
    public ToldDifference {
        effects = List.copyOf(effects);
    }

    static ToldDifference of(CaseDiff diff) {
        return new ToldDifference(diff.strategy(), diff.baseline(), diff.before(), diff.after(), diff.effects());
    }
}
