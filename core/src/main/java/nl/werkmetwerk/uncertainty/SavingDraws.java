package nl.werkmetwerk.uncertainty;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * The saving of a strategy against a baseline, uncertain.
 *
 * @param strategy name
 * @param baseline what it is set against
 * @param summary euro, present value
 * @param probabilityPositive part of the draws in which there is a saving
 * @param shares which input matters; empty when not asked for
 * @param draws euro, present value
 */
public record SavingDraws(
        String strategy,
        Baseline baseline,
        Summary summary,
        double probabilityPositive,
        List<Share> shares,
        Draws draws)
        implements Serializable {
    public SavingDraws {
        shares = List.copyOf(shares);
    }
}
