package nl.werkmetwerk.resolved;

import java.util.Arrays;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.DiscountFactors;

/** The years of a case, numbered 0 … N−1, and N for the end of the horizon. */
public final class Clock {
    private final int baseYear;
    private final int years;
    private final double[] rates;
    private final double[] discount;

    Clock(Case of) {
        baseYear = of.baseYear();
        years = of.horizon();
        rates = new double[years];
        Arrays.setAll(rates, year -> of.discountRate().in(baseYear + year));
        discount = new double[years + 1];
        DiscountFactors.into(discount, rates, of.timing());
    }

    private Clock(Clock from, Columns columns) {
        baseYear = from.baseYear;
        years = from.years;
        rates = columns.rates();
        discount = columns.discount();
    }

    /** The same years with the discount factors of a draft. */
    Clock over(Columns columns) {
        return new Clock(this, columns);
    }

    double[] rates() {
        return rates.clone();
    }

    double[] discountFactors() {
        return discount.clone();
    }

    /** N. */
    public int years() {
        return years;
    }

    /** Calendar year of a year number. */
    public int calendar(int year) {
        return baseYear + year;
    }

    /** Real yearly rate of the year number 0 … N−1. */
    public double rate(int year) {
        return rates[year];
    }

    /** Discount factor of a year number; of N: D_end. */
    public double discount(int year) {
        return discount[year];
    }

    /** Discount factors of the years 0 … N−1. */
    public double[] discountOfYears() {
        return Arrays.copyOf(discount, years);
    }
}
