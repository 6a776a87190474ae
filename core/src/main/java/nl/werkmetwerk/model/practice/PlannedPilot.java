package nl.werkmetwerk.model.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A pilot before a principle is rolled out (MODEL-practice 13.4).
 *
 * @param fixed extra cost of piloting, euro
 * @param perStreet extra cost of piloting a street, euro
 * @param delay years by which the roll-out is later
 * @param started calendar year in which it was begun, where it was
 */
public record PlannedPilot(double fixed, double perStreet, int delay, OptionalInt started) implements Serializable {
    /** @throws IllegalArgumentException if a number is out of its range */
    public PlannedPilot {
        Require.amount(fixed, "fixed");
        Require.amount(perStreet, "perStreet");
        Require.atMost(Require.atLeast(delay, 0, "delay"), Require.MOST_YEARS, "delay");
        started.ifPresent(year -> Require.year(year, "started"));
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
