package nl.werkmetwerk.ledger;

import java.util.Arrays;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * Totals of strategies of a case whose inputs change from one time to the next. Equal to {@link Totals} but for
 * rounding. Holds scratch arrays: one for each thread.
 */
public final class TotalPricer {
    private final ResolvedCase resolved;
    private final KindSums sums;
    private final LedgerPricer pricer;

    /** @param resolved the case, which may be that of a {@link nl.werkmetwerk.resolved.DrawnCase} */
    public TotalPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        sums = new KindSums(resolved);
        pricer = new LedgerPricer(resolved, sums);
    }

    /** Takes up rates and price changes that are new since the last time. */
    public void refresh() {
        sums.weigh();
    }

    /** Sum of all present values, euro. */
    public double total(ResolvedStrategy strategy) {
        pricer.priceAll(strategy, sums);
        return Arrays.stream(sums.take()).sum();
    }
}
