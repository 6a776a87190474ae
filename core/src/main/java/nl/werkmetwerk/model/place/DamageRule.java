package nl.werkmetwerk.model.place;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Digging for one discipline takes a part of the remaining life of another (MODEL 3).
 *
 * @param by discipline whose works do the damage
 * @param to discipline that suffers it
 * @param lifeLoss part of the remaining life lost, in [0, 1]
 */
public record DamageRule(String by, String to, double lifeLoss) implements Serializable {
    /** @throws IllegalArgumentException if a discipline is empty or the loss outside [0, 1] */
    public DamageRule {
        Require.text(by, "by");
        Require.text(to, "to");
        Require.fraction(lifeLoss, "lifeLoss");
    }
}
