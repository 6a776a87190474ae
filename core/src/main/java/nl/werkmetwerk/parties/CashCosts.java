package nl.werkmetwerk.parties;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerPricer;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.ledger.WorksCosts;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** What a strategy costs each owner in money, by year, undiscounted, and its works. */
final class CashCosts implements LedgerSink {
    private final ResolvedCase resolved;
    private final WorksCosts works;
    private final double[][] cost;
    private final double[][] benefit;

    CashCosts(ResolvedCase resolved, ResolvedStrategy strategy) {
        this.resolved = resolved;
        works = WorksCosts.empty(resolved);
        cost = new double[resolved.owners().count()][resolved.clock().years()];
        benefit = new double[cost.length][resolved.clock().years()];
        new LedgerPricer(resolved).priceAll(strategy, this);
    }

    @Override
    public void renewal(int asset, int year, int method) {
        works.renewal(asset, year, method);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        works.entry(asset, year, kind, component, amount);
        if (kind.isCash(resolved.running().benefitIsCash(asset))) {
            (kind == Kind.BENEFIT ? benefit : cost)[resolved.assets().owner(asset)][year] += amount;
        }
    }

    WorksCosts works() {
        return works;
    }

    /** Cost of an owner in a year, benefit aside. */
    double cost(int owner, int year) {
        return cost[owner][year];
    }

    /** Cash benefit of an owner in a year, 0 or below. */
    double benefit(int owner, int year) {
        return benefit[owner][year];
    }
}
