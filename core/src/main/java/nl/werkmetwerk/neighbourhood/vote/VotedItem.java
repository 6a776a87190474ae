package nl.werkmetwerk.neighbourhood.vote;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * A candidate as the votes see it.
 *
 * @param id {@code m@s}
 * @param measure m; a vote for it is one for all its candidates
 * @param kappa κ, euro above 0: what it takes of the budget voted on; empty: it is not voted on
 */
public record VotedItem(String id, String measure, OptionalDouble kappa) implements Serializable {
    /** @throws IllegalArgumentException unless κ is above 0 and finite */
    public VotedItem {
        kappa.ifPresent(euro -> {
            if (!(euro > 0) || Double.isInfinite(euro)) {
                throw new IllegalArgumentException(id + " takes " + euro + " of the budget");
            }
        });
    }
}
