package nl.werkmetwerk.model.money;

import java.io.Serializable;
import nl.werkmetwerk.model.check.Require;

/** How much a {@link Contribution} is: a part of the cost, or one amount in one year (MODEL 8). */
public sealed interface Promise extends Serializable {
    /**
     * A part of the cost of the works, in every year.
     *
     * @param rate in [0, 1]
     */
    record Part(double rate) implements Promise {
        /** @throws IllegalArgumentException if the rate is not in [0, 1] */
        public Part {
            Require.fraction(rate, "contribution rate");
        }
    }

    /**
     * One amount.
     *
     * @param amount euro at the price level of the case, 0 or more
     * @param year calendar year in which it is paid
     */
    record Once(double amount, int year) implements Promise {
        /** @throws IllegalArgumentException if the amount is not in [0, 1e12] */
        public Once {
            Require.amount(amount, "contribution amount");
            Require.year(year, "contribution year");
        }
    }
}
