package nl.werkmetwerk.entry;

import java.io.Serializable;

/**
 * One euro amount with all that tells where it comes from (MODEL 6.1).
 *
 * @param strategy name
 * @param year calendar year, b+N for residual value and backlog
 * @param asset id
 * @param section id
 * @param discipline of the asset
 * @param party owner, or {@code none}
 * @param kind what it is for
 * @param component component or impact kind; empty for kinds that have none
 * @param amount euro, undiscounted, at prices of the year
 * @param factor discount factor
 * @param presentValue amount · factor
 */
public record LedgerEntry(
        String strategy,
        int year,
        String asset,
        String section,
        String discipline,
        String party,
        Kind kind,
        String component,
        double amount,
        double factor,
        double presentValue)
        implements Serializable {}
