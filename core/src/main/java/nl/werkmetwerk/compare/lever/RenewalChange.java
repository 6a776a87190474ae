package nl.werkmetwerk.compare.lever;

import java.io.Serializable;
import java.util.List;

/**
 * What some assets cost less to renew than under a baseline. They are such that wherever the levers stand renewing is
 * dearer for all of them, or for none: so that it counts as a whole as earlier or as later (MODEL 6.13).
 *
 * @param byMethod whether they are renewed by a method that the baseline does not use
 * @param flows baseline less strategy, by component kind
 */
public record RenewalChange(boolean byMethod, List<Flow> flows) implements Serializable {
    public RenewalChange {
        flows = List.copyOf(flows);
    }
}
