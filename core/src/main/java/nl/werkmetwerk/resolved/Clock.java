package nl.werkmetwerk.resolved;

import java.util.Arrays;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.DiscountFactors;

/** The years of a case, numbered 0 … N−1, and N for the end of the horizon. */
public final class Clock {
    private final int baseYear;
    private final int years;
    private final double[] discount;

    Clock(Case of) {
        baseYear = of.baseYear();
        years = of.horizon();
        discount = DiscountFactors.of(of.discountRate(), of.timing(), baseYear, years);
    }

    private Clock(Clock from, double[] discount) {
        baseYear = from.baseYear;
        years = from.years;
        this.discount = discount;
    }

    /** The same years with the discount factors of a draft. */
    Clock over(Columns columns) {
        return new Clock(this, columns.discount());
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

    /** Discount factor of a year number; of N: D_end. */
    public double discount(int year) {
        return discount[year];
    }

    /** Discount factors of the years 0 … N−1. */
    public double[] discountOfYears() {
        return Arrays.copyOf(discount, years);
    }
}
