package nl.werkmetwerk.ledger;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/**
 * Totals of strategies of a case whose inputs change from one time to the next. Equal to {@link Totals} but for
 * rounding. Strategies that have the same years of works, such as the two baselines, are lived through once. Holds
 * scratch arrays: one for each thread.
 */
public final class TotalPricer {
    private final ResolvedCase resolved;
    private final KindSums sums;
    private final LedgerPricer pricer;
    private List<ResolvedStrategy> known = List.of();
    private Leaders leaders = Leaders.of(known);

    /** @param resolved the case, which may be that of a {@link nl.werkmetwerk.resolved.Draft} */
    public TotalPricer(ResolvedCase resolved) {
        this.resolved = resolved;
        sums = KindSums.ofChanging(resolved);
        pricer = new LedgerPricer(resolved, sums);
    }

    /** Takes up rates and price changes that are new since the last time. */
    public void refresh() {
        sums.weigh();
        pricer.refresh();
    }

    /** Sum of all present values, euro. */
    public double total(ResolvedStrategy strategy) {
        pricer.priceAll(strategy, sums);
        return sums.takeTotal();
    }

    /**
     * Totals of several strategies.
     *
     * @param strategies best the same list every time
     * @param into one total for each, euro
     */
    public void totals(List<ResolvedStrategy> strategies, double[] into) {
        if (strategies != known) {
            known = strategies;
            leaders = Leaders.of(strategies);
        }
        Arrays.fill(into, 0, strategies.size(), 0);
        for (int district = 0; district < resolved.districtCount(); district++) {
            Places.visit(resolved, district, (first, end) -> addPlace(strategies, first, end, into));
        }
    }

    private void addPlace(List<ResolvedStrategy> strategies, int first, int end, double[] into) {
        for (int lead = 0; lead < leaders.count(); lead++) {
            if (leaders.leads(lead)) {
                pricer.live(strategies.get(lead), first, end);
                pricer.priceYears(first, end, sums);
                double years = sums.takeTotal();
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        pricer.priceWorks(strategies.get(i), first, end, sums);
                        into[i] += years + sums.takeTotal();
                    }
                }
            }
        }
    }
}
