package nl.werkmetwerk.model.neighbourhood;

import java.io.Serializable;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Method;

/**
 * What a measure builds: an asset whose place, size and year follow from the section (MODEL-practice 12.2).
 *
 * @param quantity how much of it there is on a section
 * @param pattern the asset; its id, section, quantity and year are nobody's
 */
public record MeasureAsset(Quantity quantity, Asset pattern) implements Serializable {
    /** The asset on a section, planned in a year. */
    public Asset on(String id, String section, double amount, int year) {
        return new Asset(
                id,
                pattern.discipline(),
                section,
                amount,
                pattern.unit(),
                year,
                true,
                pattern.life(),
                pattern.owner(),
                pattern.methods(),
                pattern.maintenance(),
                pattern.periodic(),
                pattern.risk(),
                pattern.benefit(),
                pattern.flexibility(),
                pattern.accounting());
    }

    /** Years until it is renewed: the life of its first method. */
    public int life() {
        Method first = pattern.methods().get(0);
        return pattern.lifeAfter(first);
    }
}
