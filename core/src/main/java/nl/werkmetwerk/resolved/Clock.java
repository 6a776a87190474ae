package nl.werkmetwerk.resolved;

import java.util.Arrays;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.Timing;
import nl.werkmetwerk.money.DiscountFactors;

/** The years of a case, numbered 0 … N−1, and N for the end of the horizon. */
public final class Clock {
    private final int baseYear;
    private final int years;
    private final Timing timing;
    private final double[] discount;

    Clock(Case of) {
        baseYear = of.baseYear();
        years = of.horizon();
        timing = of.timing();
        discount = DiscountFactors.of(of.discountRate(), of.timing(), baseYear, years);
    }

    private Clock(Clock from) {
        baseYear = from.baseYear;
        years = from.years;
        timing = from.timing;
        discount = from.discount.clone();
    }

    /** A copy whose rates can be overwritten. */
    Clock copyForDraws() {
        return new Clock(this);
    }

    /** @param rates by year number */
    void setRates(double[] rates) {
        DiscountFactors.into(discount, rates, timing);
    }

    /** N. */
    public int years() {
        return years;
    }

    /** Calendar year of a year number. */
    public int calendar(int year) {
        return baseYear + year;
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
