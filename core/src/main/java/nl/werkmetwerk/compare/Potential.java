package nl.werkmetwerk.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How far sharing could carry a saving at all, with the works and years as they are: what decides is the part of the
 * joint works that can be shared, beside how far it overlaps (φ). A kind is shareable where a φ is listed for it, 0
 * included.
 *
 * @param strategy name
 * @param baseline what it is set against
 * @param jointCost euro, present value of the stand-alone cost of renewals beside those of another discipline or owner
 *     in the same section and year
 * @param sharedCost euro, the part of it in shareable kinds
 * @param saving euro, as it is
 * @param savingAllShared euro, if every listed φ were 1
 * @param greatestSaving euro, the most for any φ in [0, 1]: what lies above is out of reach
 * @param greatestFraction the same as a fraction of the baseline's total; empty when that can be 0 or less
 * @param sections the same by section, those with joint works only
 */
public record Potential(
        String strategy,
        Baseline baseline,
        double jointCost,
        double sharedCost,
        double saving,
        double savingAllShared,
        double greatestSaving,
        OptionalDouble greatestFraction,
        List<OfSection> sections)
        implements Serializable {
    public Potential {
        sections = List.copyOf(sections);
    }

    /** The shareable part of the joint works; empty without joint works. */
    public OptionalDouble shareableFraction() {
        return ratio(sharedCost, jointCost);
    }

    /** Whether a saving of this fraction of the baseline can be had with these works and years, whatever the overlap. */
    public boolean canReach(double fraction) {
        return greatestFraction.isPresent() && fraction <= greatestFraction.getAsDouble();
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    /**
     * One section.
     *
     * @param section id
     * @param jointCost as of the whole
     * @param sharedCost as of the whole
     * @param saving euro, as it is
     * @param savingAllShared euro, if every listed φ were 1
     */
    public record OfSection(String section, double jointCost, double sharedCost, double saving, double savingAllShared)
            implements Serializable {
        /** The shareable part of the joint works. */
        public OptionalDouble shareableFraction() {
            return ratio(sharedCost, jointCost);
        }
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
