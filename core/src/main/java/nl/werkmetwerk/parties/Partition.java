package nl.werkmetwerk.parties;

import java.io.Serializable;
import java.util.List;

/**
 * The grouping of the parties that saves most, each party alone counting at least 0 (MODEL 8).
 *
 * @param groups ids; groups in the order of their first member
 * @param saving sum over the groups, euro of present value
 * @param beatsAll whether these parties do better in these groups than all together
 */
public record Partition(List<List<String>> groups, double saving, boolean beatsAll) implements Serializable {
    public Partition {
        groups = List.copyOf(groups);
    }
}
