package nl.werkmetwerk.workbook.ledger;

import nl.werkmetwerk.entry.Kind;

/**
 * A price of an asset: (quantity · unit + fixed) · times.
 *
 * @param asset number of the asset in the case, from 0
 * @param method id; empty for what does not belong to a method
 * @param kind renewal, impact or a running cost
 * @param component component or impact kind; empty for running costs
 * @param unit euro, or impact units, per unit of quantity
 * @param fixed whatever the quantity
 * @param hasFixed whether there may be such an amount
 * @param times product of the mark-ups, or the price of an impact
 * @param lasting whether what is paid for it lasts
 */
public record PriceLine(
        int asset,
        String method,
        Kind kind,
        String component,
        double unit,
        double fixed,
        boolean hasFixed,
        double times,
        boolean lasting) {
    /** What it comes to for a quantity. */
    public double amount(double quantity) {
        return (quantity * unit + fixed) * times;
    }
}
