package nl.werkmetwerk.files.document;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.entry.LedgerEntry;

/**
 * An entry of the ledger of one strategy (MODEL 6.1).
 *
 * @param year calendar year, b+N for residual value and backlog
 * @param asset id
 * @param section id
 * @param discipline of the asset
 * @param party owner, or {@code none}
 * @param kind what it is for
 * @param component component or impact kind; empty for kinds that have none
 * @param amount euro, undiscounted, at prices of the year
 * @param factor discount factor
 * @param presentValue euro
 */
public record ToldEntry(
        int year,
        String asset,
        String section,
        String discipline,
        String party,
        Kind kind,
        String component,
        double amount,
        double factor,
        double presentValue) {
    /** Tells an entry. */
    public static ToldEntry of(LedgerEntry entry) {
        return new ToldEntry(
                entry.year(),
                entry.asset(),
                entry.section(),
                entry.discipline(),
                entry.party(),
                entry.kind(),
                entry.component(),
                entry.amount(),
                entry.factor(),
                entry.presentValue());
    }
}
