package nl.werkmetwerk.model.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Condition;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What sub-projects prove, by unit of a kind of street (MODEL-practice 13).
 *
 * @param id unique among the principles of the case
 * @param name in words; absent: its id
 * @param unit what is counted: a street, a metre, a household
 * @param when the sections where it can be built
 * @param size attribute that says how many units a section has, {@code households} too; absent: one
 * @param opening whether it is built only where the street is open
 * @param from calendar year of the first; absent: the base year
 * @param observations what sub-projects gave, at least one
 * @param spread how far values differ, where too few are seen
 * @param progress what is learnt
 * @param learnable α, part of the cost that can be learnt, 0 … 1
 * @param spill θ, part of the experience of others that counts as one's own, 0 … 1
 * @param capacity most units in a year, by step; empty: no limit
 * @param adoption what others build
 * @param pilot a pilot that could be held; absent: none is considered
 * @param discipline whose price index brings what was measured to the price level of the case; absent: none
 */
public record Principle(
        String id,
        Optional<String> name,
        String unit,
        Condition when,
        Optional<String> size,
        boolean opening,
        OptionalInt from,
        List<Observation> observations,
        Spread spread,
        Progress progress,
        double learnable,
        double spill,
        List<Capacity> capacity,
        List<Adoption> adoption,
        Optional<PlannedPilot> pilot,
        Optional<String> discipline)
        implements Serializable {
    /** @throws IllegalArgumentException if it has no id, unit or observation, or a number is out of its range */
    public Principle {
        Require.text(id, "principle id");
        Require.text(unit, "unit");
        from.ifPresent(year -> Require.year(year, "from"));
        observations = List.copyOf(observations);
        Require.atLeast(observations.size(), 1, "number of observations");
        Require.fraction(learnable, "learnable");
        Require.fraction(spill, "spill");
        capacity = List.copyOf(capacity);
        adoption = List.copyOf(adoption);
    }

    /** Whether anything is measured: then only that is used. */
    public boolean isMeasured() {
        return observations.stream().anyMatch(Observation::measured);
    }

    /** What is used: what is measured; where nothing is, what is calculated. In the order of the file. */
    public List<Observation> used() {
        boolean measured = isMeasured();
        return observations.stream().filter(one -> one.measured() == measured).toList();
    }

    /** Name in words. */
    public String nameOrId() {
        return name.orElse(id);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
