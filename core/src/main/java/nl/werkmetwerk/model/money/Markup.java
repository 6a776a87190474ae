package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * One step of the SSK mark-up chain (indirect cost, engineering, contingency, …) on renewal components.
 *
 * @param name what it is for
 * @param rate fraction of the cost before it, in (−1, 1]
 */
public record Markup(String name, double rate) implements Serializable {
    /** @throws IllegalArgumentException if the name is empty or the rate not in (−1, 1] */
    public Markup {
        Require.text(name, "markup name");
        Require.rate(rate, "markup rate");
    }
}
