package nl.werkmetwerk.model.neighbourhood;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * What a package may spend: a credit over its years, no yearly ceiling (MODEL-practice 12.2 and 12.3).
 *
 * @param amount euro at prices of the year, not indexed, 0 or more
 * @param from first calendar year; absent: the first of the horizon
 * @param until last calendar year; absent: the last of the horizon
 * @param party for the assets of this owner only
 * @param discipline for the assets of this discipline only
 * @param district for the assets in this district only
 */
public record PackageBudget(
        double amount,
        OptionalInt from,
        OptionalInt until,
        Optional<String> party,
        Optional<String> discipline,
        Optional<String> district)
        implements Serializable {
    private static final double TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if the amount is below 0 or a text is empty */
    public PackageBudget {
        Require.amount(amount, "budget");
        party.ifPresent(id -> Require.text(id, "party of a budget"));
        discipline.ifPresent(name -> Require.text(name, "discipline of a budget"));
        district.ifPresent(name -> Require.text(name, "district of a budget"));
    }

    /** Whether it pays for an asset on a section. */
    public boolean covers(Asset asset, Section section) {
        return party.map(asset.ownerOrNone()::equals).orElse(true)
                && discipline.map(asset.discipline()::equals).orElse(true)
                && district.map(section.districtOrSelf()::equals).orElse(true);
    }

    /** Whether it holds in a calendar year of the horizon. */
    public boolean covers(int year) {
        return from.orElse(year) <= year && year <= until.orElse(year);
    }

    /** The most that is within it, room for rounding included, euro. */
    public double limit() {
        return amount + TOLERANCE * Math.max(1, amount);
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
