package nl.werkmetwerk.portfolio;

import java.util.Arrays;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateSteps;
import nl.werkmetwerk.money.DiscountFactors;

/**
 * How amounts of a case become amounts of a portfolio (MODEL-practice 16.1).
 *
 * @param prices G = I(P)/I(priceYear)
 * @param growth F, what a present value of the case's base year is worth in that of the portfolio
 * @param years ΣD, the sum of the discount factors of the case
 */
record Levels(double prices, double growth, double years) {
    /** Those of a case at the rate that is used. */
    static Levels of(Portfolio portfolio, Case of) {
        double[] factors = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
        double years = Arrays.stream(factors, 0, of.horizon()).sum();
        return new Levels(prices(portfolio, of.prices().year()), growth(of, portfolio.baseYear()), years);
    }

    private static double prices(Portfolio portfolio, int from) {
        int to = portfolio.priceYear();
        return from == to ? 1 : index(portfolio, to) / index(portfolio, from);
    }

    private static double index(Portfolio portfolio, int year) {
        Double index = portfolio.priceIndex().get(year);
        if (index == null) {
            throw new IllegalArgumentException("the price index of " + year + " is missing");
        }
        return index;
    }

    private static double growth(Case of, int to) {
        RateSteps rates = of.discountRate();
        double growth = 1;
        for (int year = of.baseYear(); year < to; year++) {
            growth *= 1 + rates.in(year);
        }
        for (int year = to; year < of.baseYear(); year++) {
            growth /= 1 + rates.in(year);
        }
        return growth;
    }

    /** F·G, by which present values are multiplied. */
    double factor() {
        return growth * prices;
    }

    /** A present value of the case as a yearly amount at the portfolio's price level. */
    double yearly(double presentValue) {
        return presentValue / years * prices;
    }
}
