package nl.werkmetwerk.neighbourhood;

import java.io.Serializable;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.place.Section;

/**
 * A measure on a section where it can come (MODEL-practice 12.2).
 *
 * @param number its place in the order of candidates, from 0
 * @param measure what
 * @param section where
 * @param asset what it builds there, planned in its year
 */
public record Candidate(int number, Measure measure, Section section, Asset asset) implements Serializable {
    /** {@code m@s}. */
    public String id() {
        return asset.id();
    }

    /** Calendar year in which it is built. */
    public int year() {
        return asset.startYear();
    }

    /** How much of it, in the unit of its asset. */
    public double quantity() {
        return asset.quantity();
    }

    /** What it adds to a criterion, before the cap and the households. */
    public double score(String criterion) {
        var score = measure.scores().get(criterion);
        return score == null ? 0 : score.of(quantity());
    }

    /** Whether it cannot be beside another on its section. */
    boolean conflicts(Candidate other) {
        return excludes(measure, other.measure) || excludes(other.measure, measure) || changesOtherwise(other);
    }

    private static boolean excludes(Measure one, Measure other) {
        return one.excludes().contains(other.id());
    }

    private boolean changesOtherwise(Candidate other) {
        return measure.changes().stream()
                .anyMatch(change -> other.measure.changes().stream()
                        .anyMatch(its -> its.discipline().equals(change.discipline())
                                && !its.method().equals(change.method())));
    }
}
