package nl.werkmetwerk.practice;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;
import nl.werkmetwerk.pooling.Here;

/**
 * A principle rolled out over the case (MODEL-practice 13.3).
 *
 * @param here what one street of the case may expect, euro a unit
 * @param cost c̄, of a unit with the experience there is, euro
 * @param gain ḡ, of a unit, euro
 * @param progress what is learnt
 * @param experience x₀, units
 * @param matching where it can be built
 * @param years one for each year
 * @param values present values under other assumptions
 * @param paysFrom the first year from which a unit costs no more than it brings
 * @param breakEvenYear the first year from which what was spent stays earned back
 * @param learningInvestment what the years that cost more than they bring cost, present value, euro
 * @param pilotAsked whether a pilot is considered
 * @param pilot what it is worth; absent where nothing is built, or streets are not told from cities
 */
public record ScaledUp(
        Here here,
        double cost,
        double gain,
        FoundProgress progress,
        double experience,
        Matched matching,
        List<RollOutYear> years,
        RollOutValues values,
        OptionalInt paysFrom,
        OptionalInt breakEvenYear,
        double learningInvestment,
        boolean pilotAsked,
        Optional<PilotOutcome> pilot)
        implements Serializable {
    public ScaledUp {
        years = List.copyOf(years);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
