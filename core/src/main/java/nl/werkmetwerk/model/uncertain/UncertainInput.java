package nl.werkmetwerk.model.uncertain;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * An input of which the value is not known (MODEL 10).
 *
 * @param id unique among the uncertainties of the case
 * @param on what it changes
 * @param each how many draws it makes
 * @param correlation c in [0, 1) between its draws, where it has several
 * @param distribution of the factor, or of what is added
 */
public record UncertainInput(String id, Target on, Each each, double correlation, Distribution distribution)
        implements Serializable {
    /**
     * @throws IllegalArgumentException if the id is empty, the correlation not in [0, 1), there is a draw for each asset
     *     or section of an input that has none, or the library is to say what it does not know: it draws costs and
     *     lives, item by item
     */
    public UncertainInput {
        Require.text(id, "uncertainty id");
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException(
                    "correlation (" + correlation + ") is not allowed: it is 0 or more and below 1");
        }
        if (each != Each.ALL && !on.parameter().byAsset()) {
            throw new IllegalArgumentException(on.parameter().id() + " has no draw for each asset or section");
        }
        boolean known = on.parameter() == Parameter.COST || on.parameter() == Parameter.LIFE;
        if (distribution instanceof Distribution.Library && (each != Each.ALL || !known)) {
            throw new IllegalArgumentException("the library gives draws of cost and life, one for each item");
        }
    }

    /** Whether it has a draw for each library item. */
    public boolean byItem() {
        return distribution instanceof Distribution.Library;
    }

    /** Whether it has several draws, with a correlation between them. */
    public boolean several() {
        return each != Each.ALL || byItem();
    }

    /** One draw for all that it changes. */
    public static UncertainInput of(String id, Target on, Distribution distribution) {
        return new UncertainInput(id, on, Each.ALL, 0, distribution);
    }

    /** Of which the draws are correlated. */
    public UncertainInput withCorrelation(double c) {
        return new UncertainInput(id, on, each, c, distribution);
    }

    /** A draw for each asset or section, with a correlation between them. */
    public UncertainInput forEach(Each what, double c) {
        return new UncertainInput(id, on, what, c, distribution);
    }
}
