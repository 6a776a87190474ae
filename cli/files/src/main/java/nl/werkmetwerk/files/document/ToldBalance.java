package nl.werkmetwerk.files.document;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.parties.ClosingBalance;

/**
 * Whether the money is there, for one party or for all (MODEL 8.10); euro, present value.
 *
 * @param coverage money reserved
 * @param received contributions to the works of its own assets
 * @param paid contributions to works, its own or others'
 * @param cash cost of its own assets in money, without VAT
 * @param vat VAT on that cost
 * @param gap coverage + received − paid − cash − vat
 * @param closes whether the gap is not below 0, within tolerance
 * @param shortFrom first calendar year in which money is short
 * @param breakEvenContribution part of its works that a further contribution must pay; empty where all is not enough
 */
public record ToldBalance(
        double coverage,
        double received,
        double paid,
        double cash,
        double vat,
        double gap,
        boolean closes,
        OptionalInt shortFrom,
        OptionalDouble breakEvenContribution) {
    static ToldBalance of(ClosingBalance balance) {
        return new ToldBalance(
                balance.coverage(),
                balance.received(),
                balance.paid(),
                balance.cash(),
                balance.vat(),
                balance.gap(),
                balance.closes(),
                balance.shortFrom(),
                balance.breakEvenContribution());
    }
}
