package nl.werkmetwerk.model.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What residents weigh (MODEL-practice 12.3 and 12.4).
 *
 * @param id unique among the criteria
 * @param name for reports
 * @param weight how much it counts beside the others, 0 or more
 * @param per whether a section counts once, or each of its households
 * @param cap most that counts on a section, 0 or more; absent: no end
 */
public record Criterion(String id, String name, double weight, Reach per, OptionalDouble cap) implements Serializable {
    /** Who profit. */
    public enum Reach {
        SECTION,
        HOUSEHOLD
    }

    /** @throws IllegalArgumentException if the id or name is empty, or a number below 0 */
    public Criterion {
        Require.text(id, "criterion id");
        Require.text(name, "criterion name");
        Require.amount(weight, "weight");
        cap.ifPresent(most -> Require.amount(most, "cap"));
    }

    /** What scores on a section count for: capped, times who profit. */
    public double counted(Section section, double scores) {
        double reach = per == Reach.HOUSEHOLD ? section.households() : 1;
        return reach * Math.min(cap.orElse(scores), scores);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
