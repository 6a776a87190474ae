package nl.werkmetwerk.budget;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.PriceTrend;

/** The one door from real to nominal money: {@code amount · (1+inflation)^(y − priceYear)} (MODEL 9). */
final class Inflation {
    private final double[] factors;

    Inflation(Case of) {
        factors = PriceTrend.of(of.prices().inflation(), of.prices().year(), of.baseYear(), of.horizon());
    }

    /** Nominal euro of a year from real euro at the price level of the case. */
    double nominal(double real, int year) {
        return real * factors[year];
    }
}
