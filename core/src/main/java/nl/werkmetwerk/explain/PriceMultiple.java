package nl.werkmetwerk.explain;

import java.io.Serializable;

/**
 * How a stand-alone amount follows from what its asset costs at the price level of the case, quantity times unit cost and
 * mark-ups (MODEL 2): so many times the part of it that lasts and so many times the part that does not, which differ at the
 * end of the horizon only (MODEL 6.5, 6.6).
 *
 * @param method id of the method whose price it is; empty for what does not belong to a method
 * @param ofLasting times what lasts
 * @param ofConsumed times what does not
 */
public record PriceMultiple(String method, double ofLasting, double ofConsumed) implements Serializable {
    /** So many times all of a price. */
    static PriceMultiple of(String method, double times) {
        return new PriceMultiple(method, times, times);
    }
}
