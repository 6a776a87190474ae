package nl.werkmetwerk.model.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a sub-project gave, by unit (MODEL-practice 13).
 *
 * @param project its name
 * @param city where; absent: {@link #NO_CITY}
 * @param section which street, where that is said
 * @param year calendar year of the works
 * @param units built, above 0
 * @param cost of the works, euro a unit, above 0
 * @param gain all else that the principle brings or saves, euro a unit, as a value at the time of the flows of that year
 * @param measured after the work, from the books; else calculated
 */
public record Observation(
        String project,
        Optional<String> city,
        Optional<String> section,
        int year,
        double units,
        double cost,
        double gain,
        boolean measured)
        implements Serializable {
    /** The city of what names none. */
    public static final String NO_CITY = "none";

    /** @throws IllegalArgumentException if the project has no name, or a number is out of its range */
    public Observation {
        Require.text(project, "project");
        Require.year(year, "year");
        Require.positive(units, "units");
        Require.positive(cost, "cost");
        Require.finite(gain, "gain");
    }

    /** Name of its city. */
    public String cityOrNone() {
        return city.orElse(NO_CITY);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
