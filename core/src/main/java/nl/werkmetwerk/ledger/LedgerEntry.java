package nl.werkmetwerk.ledger;

import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.resolved.ResolvedCase;

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
        double presentValue) {
    /**
     * The entry that a {@link LedgerSink} received, with names in the place of numbers.
     *
     * @param strategy name
     */
    public static LedgerEntry of(
            ResolvedCase resolved, String strategy, int asset, int year, Kind kind, int component, double amount) {
        Asset source = resolved.assets().get(asset);
        double factor = resolved.clock().discount(year);
        return new LedgerEntry(
                strategy,
                resolved.clock().calendar(year),
                source.id(),
                source.section(),
                source.discipline(),
                source.ownerOrNone(),
                kind,
                componentName(resolved, kind, component),
                amount,
                factor,
                amount * factor);
    }

    private static String componentName(ResolvedCase resolved, Kind kind, int component) {
        if (component == LedgerSink.NO_COMPONENT) {
            return "";
        }
        return kind == Kind.IMPACT
                ? resolved.impactKinds().name(component)
                : resolved.kinds().name(component);
    }
}
