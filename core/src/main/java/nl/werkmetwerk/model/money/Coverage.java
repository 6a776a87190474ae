package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Money that a party has reserved already (MODEL 8).
 *
 * @param party id of the party
 * @param name for reports
 * @param amount euro a year at the price level of the case, 0 or more
 * @param years the years in which it is there
 */
public record Coverage(String party, String name, double amount, YearSpan years) implements Serializable {
    /** @throws IllegalArgumentException if the party is empty or the amount not in [0, 1e12] */
    public Coverage {
        Require.text(party, "party");
        Require.amount(amount, "coverage amount");
    }
}
