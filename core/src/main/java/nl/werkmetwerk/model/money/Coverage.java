package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/**
 * Money that a party has reserved already (MODEL 8).
 *
 * @param party id of the party
 * @param name for reports
 * @param amount euro a year at the price level of the case, or of the year itself, 0 or more
 * @param years the years in which it is there
 * @param nominal whether the amount is euro of the year itself
 */
public record Coverage(String party, String name, double amount, YearSpan years, boolean nominal)
        implements Serializable {
    /** @throws IllegalArgumentException if the party is empty or the amount not in [0, 1e12] */
    public Coverage {
        Require.text(party, "party");
        Require.amount(amount, "coverage amount");
    }

    /** At the price level of the case. */
    public static Coverage of(String party, String name, double amount, YearSpan years) {
        return new Coverage(party, name, amount, years, false);
    }

    /** What is there in a calendar year, euro at the price level of the case. */
    public double in(int year, Prices prices) {
        if (!years.contains(year)) {
            return 0;
        }
        return nominal ? prices.real(amount, year) : amount;
    }
}
