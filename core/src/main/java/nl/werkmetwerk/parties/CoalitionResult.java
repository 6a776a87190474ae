package nl.werkmetwerk.parties;

import java.io.Serializable;
import java.util.List;

/**
 * What one coalition costs and saves (MODEL 8).
 *
 * @param members ids in the order of the players
 * @param cost C(S): all assets, euro of present value
 * @param saving v(S) = C(∅) − C(S)
 */
public record CoalitionResult(List<String> members, double cost, double saving) implements Serializable {
    public CoalitionResult {
        members = List.copyOf(members);
    }
}
