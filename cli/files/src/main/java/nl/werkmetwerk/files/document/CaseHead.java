package nl.werkmetwerk.files.document;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.money.RateSteps;

/**
 * What a result says of its case before anything else (MODEL 6.21), so that two results can be set side by side.
 *
 * @param name of the case
 * @param baseYear first simulated year, and the year of present values
 * @param horizon number of simulated years
 * @param priceYear year of the price level of all amounts
 * @param discountRate real yearly rate
 * @param currency of all amounts
 */
public record CaseHead(String name, int baseYear, int horizon, int priceYear, RateSteps discountRate, String currency) {
    /** That of a case. */
    public static CaseHead of(Case of) {
        return new CaseHead(
                of.name(), of.baseYear(), of.horizon(), of.prices().year(), of.discountRate(), of.currency());
    }
}
