package nl.werkmetwerk.model.money;

import java.io.Serializable;
import java.util.List;

/**
 * Where the money comes from (MODEL 8).
 *
 * @param contributions in the order in which they are paid
 * @param coverage what parties have reserved
 */
public record Funding(List<Contribution> contributions, List<Coverage> coverage) implements Serializable {
    /** No contribution, nothing reserved. */
    public static final Funding NONE = new Funding(List.of(), List.of());

    public Funding {
        contributions = List.copyOf(contributions);
        coverage = List.copyOf(coverage);
    }
}
