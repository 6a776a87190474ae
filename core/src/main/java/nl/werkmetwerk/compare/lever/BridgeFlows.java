package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.List;
import nl.werkmetwerk.model.plan.Baseline;

/**
 * Where the renewals of a strategy differ from those of a baseline.
 *
 * @param strategy name
 * @param baseline what it is set against
 * @param changes of all assets whose renewals differ, those alike together
 */
public record BridgeFlows(String strategy, Baseline baseline, List<RenewalChange> changes) implements Serializable {
    public BridgeFlows {
        changes = List.copyOf(changes);
    }
}
