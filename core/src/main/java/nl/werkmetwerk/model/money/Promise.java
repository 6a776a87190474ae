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
     * @param amount euro at the price level of the case, or of the year itself, 0 or more
     * @param year calendar year in which it is paid
     * @param nominal whether the amount is euro of the year itself
     */
    record Once(double amount, int year, boolean nominal) implements Promise {
        /** @throws IllegalArgumentException if the amount is not in [0, 1e12] */
        public Once {
            Require.amount(amount, "contribution amount");
            Require.year(year, "contribution year");
        }

        /** At the price level of the case. */
        public static Once of(double amount, int year) {
            return new Once(amount, year, false);
        }

        /** The amount, euro at the price level of the case. */
        public double real(Prices prices) {
            return nominal ? prices.real(amount, year) : amount;
        }
    }
}
