package nl.werkmetwerk.opportunity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * A section where combining pays (MODEL 11). Amounts are euro, present value at the start of the base year.
 *
 * @param section id
 * @param window years of the best window: the greatest saving, of equal ones the smallest; empty under a strategy
 * @param strategy name of the strategy that was tried instead of windows
 * @param saving total(separate) − total(window or strategy)
 * @param savingCoincident total(coincident) − total(window or strategy)
 * @param savingFirst total(separate) − total of the strategy that names the works of the first joint year only
 * @param fraction saving / total(separate); empty when that is not positive
 * @param firstJointYear first calendar year in which assets of two pairs of discipline and owner are renewed
 * @param assets ids of the assets renewed in that year
 * @param parties their owners
 * @param putOff those of the assets that are renewed before that year under separate: naming the works keeps them until
 *     then, so that savingFirst and perEuro count that delay as well
 * @param worksCost renewal + sharing + coordination of that year
 * @param perEuro savingFirst / worksCost; empty without cost
 * @param impacts impact kind → separate − window or strategy over the horizon, in its own unit; of the kinds that occur here
 * @param riders planned assets that could ride along
 */
public record Opportunity(
        String section,
        OptionalInt window,
        Optional<String> strategy,
        double saving,
        double savingCoincident,
        double savingFirst,
        OptionalDouble fraction,
        int firstJointYear,
        List<String> assets,
        List<String> parties,
        List<String> putOff,
        double worksCost,
        OptionalDouble perEuro,
        Map<String, Double> impacts,
        List<Rider> riders)
        implements Serializable {
    public Opportunity {
        assets = List.copyOf(assets);
        parties = List.copyOf(parties);
        putOff = List.copyOf(putOff);
        impacts = Collections.unmodifiableMap(new LinkedHashMap<>(impacts));
        riders = List.copyOf(riders);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
