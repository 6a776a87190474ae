package nl.werkmetwerk.budget;

import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.ledger.LedgerSink;
import nl.werkmetwerk.ledger.WorksCosts;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.resolved.ResolvedCase;

/** What the ledger of a strategy holds for the budget: expenses and periodic maintenance by account, and the works. */
final class RunningBook implements LedgerSink {
    private final AssetAccounting accounting;
    private final Inflation inflation;
    private final WorksCosts works;
    private final double[][] expenses;
    private final double[][] fromProvision;

    RunningBook(ResolvedCase resolved, AssetAccounting accounting, Inflation inflation) {
        this.accounting = accounting;
        this.inflation = inflation;
        works = WorksCosts.empty(resolved);
        expenses = new double[accounting.accounts().size()][resolved.clock().years()];
        fromProvision = new double[expenses.length][resolved.clock().years()];
    }

    @Override
    public void renewal(int asset, int year, int method) {
        works.renewal(asset, year, method);
    }

    @Override
    public void entry(int asset, int year, Kind kind, int component, double amount) {
        works.entry(asset, year, kind, component, amount);
        if (!accounting.hasAccount(asset)) {
            return;
        }
        int account = accounting.account(asset);
        if (kind == Kind.PERIODIC && isProvidedFor(asset)) {
            fromProvision[account][year] += inflation.nominal(amount, year);
        } else if (kind == Kind.MAINTENANCE || kind == Kind.RISK || kind == Kind.PERIODIC) {
            expenses[account][year] += inflation.nominal(amount, year);
        }
    }

    private boolean isProvidedFor(int asset) {
        return accounting.rule(asset).provision().orElse(Provision.NONE) == Provision.MAINTENANCE;
    }

    WorksCosts works() {
        return works;
    }

    /** Nominal expenses of an account. */
    double[] expenses(int account) {
        return expenses[account];
    }

    /** Nominal periodic maintenance of an account that a provision pays. */
    double[] fromProvision(int account) {
        return fromProvision[account];
    }
}
