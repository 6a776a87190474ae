package nl.werkmetwerk.parties;

import java.io.Serializable;

/**
 * What comes in and goes out in one year, in euro at the price level of the case, not discounted (MODEL 8).
 *
 * @param year calendar year
 * @param coverage money reserved
 * @param received contributions to the works of its own assets
 * @param paid contributions to works, its own or others'
 * @param cash cost of its own assets in money, without VAT; a cash benefit counts against it
 * @param vat VAT on that cost, benefit aside
 */
public record ClosingYear(int year, double coverage, double received, double paid, double cash, double vat)
        implements Serializable {}
