package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * What a levy bears beside the charges of its disciplines: VAT, overhead, street cleaning, collection (MODEL 9).
 *
 * @param name for reports
 * @param amount euro a year at the price level of the case, 0 or more
 */
public record OtherCost(String name, double amount) implements Serializable {
    /** @throws IllegalArgumentException if the name is empty or the amount not in [0, 1e12] */
    public OtherCost {
        Require.text(name, "name of other cost");
        Require.amount(amount, "otherCost");
    }
}
