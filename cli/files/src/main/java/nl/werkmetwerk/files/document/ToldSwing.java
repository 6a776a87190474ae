package nl.werkmetwerk.files.document;

import java.util.OptionalDouble;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.uncertainty.sensitivity.Swing;

/**
 * What one assumption does to the saving.
 *
 * @param id stable name, e.g. {@code cost.pipe} or {@code life.sewer}
 * @param parameter what is changed, e.g. {@code cost}
 * @param low a low value: a factor, or what is added
 * @param high a high value
 * @param savingLow saving at the low value, euro
 * @param savingHigh saving at the high value, euro
 * @param breakEven the value nearest to that written at which a saving begins or ends; empty where there is none
 */
public record ToldSwing(
        String id,
        Parameter parameter,
        double low,
        double high,
        double savingLow,
        double savingHigh,
        OptionalDouble breakEven) {
    static ToldSwing of(Swing swing) {
        return new ToldSwing(
                swing.assumption().id(),
                swing.assumption().on().parameter(),
                swing.assumption().low(),
                swing.assumption().high(),
                swing.atLow(),
                swing.atHigh(),
                swing.breakEven());
    }
}
