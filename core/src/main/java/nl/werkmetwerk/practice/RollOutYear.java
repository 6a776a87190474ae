package nl.werkmetwerk.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A year of a roll-out (MODEL-practice 13.3).
 *
 * @param year calendar year
 * @param sections ids of those that are built
 * @param units built
 * @param missed units that could have been built but for the capacity
 * @param others units that others build
 * @param experience at its end, units
 * @param unitCost of what is built in it, euro
 * @param cost euro
 * @param gain euro
 * @param net gain less cost, euro
 * @param presentValue of net, euro
 * @param share part of all units that is built by its end; empty where there are none
 */
public record RollOutYear(
        int year,
        List<String> sections,
        double units,
        double missed,
        double others,
        double experience,
        double unitCost,
        double cost,
        double gain,
        double net,
        double presentValue,
        OptionalDouble share)
        implements Serializable {
    public RollOutYear {
        sections = List.copyOf(sections);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
