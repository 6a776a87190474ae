package nl.werkmetwerk.optimise;

import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * Why a section is worked on in the year that the schedule names: what the best other year would cost. All other works
 * of the section may move along.
 *
 * @param section id
 * @param asset id of the dearest asset in the first joint works of the section, in the first works where none are joint
 * @param year calendar year of those works
 * @param otherYear calendar year in which the asset is renewed first when it may not be in {@code year}; empty when it is
 *     then not renewed within the horizon, or has to be renewed in that year
 * @param cost euro, present value, on top; with budgets over several sections, at their shadow prices; empty when the
 *     asset has to be renewed in that year
 */
public record NextBest(String section, String asset, int year, OptionalInt otherYear, OptionalDouble cost)
        implements Serializable {
    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
