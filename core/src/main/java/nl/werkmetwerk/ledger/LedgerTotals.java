package nl.werkmetwerk.ledger;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Assets;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Present values of a strategy by owner: all kinds, and renewal alone. */
public final class LedgerTotals implements LedgerSink {
    private final ResolvedCase resolved;
    private final Assets assets;
    private final double[] total;
    private final double[] renewal;

    private LedgerTotals(ResolvedCase resolved) {
        this.resolved = resolved;
        assets = resolved.assets();
        total = new double[resolved.owners().count()];
        renewal = new double[total.length];
    }

    /** Goes through the whole ledger of a strategy. */
    public static LedgerTotals of(ResolvedStrategy strategy, ResolvedCase resolved) {
        LedgerTotals totals = new LedgerTotals(resolved);
        new LedgerPricer(resolved).priceAll(strategy, totals);
        return totals;
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        double presentValue = amount * resolved.clock().discount(year);
        total[assets.owner(asset)] += presentValue;
        if (kind == Kind.RENEWAL) {
            renewal[assets.owner(asset)] += presentValue;
        }
    }

    /** Euro of all kinds of an owner's assets. */
    public double total(int owner) {
        return total[owner];
    }

    /** Euro of kind renewal of an owner's assets. */
    public double renewal(int owner) {
        return renewal[owner];
    }
}
