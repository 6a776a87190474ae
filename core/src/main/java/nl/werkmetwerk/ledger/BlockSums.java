package nl.werkmetwerk.ledger;

import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Block;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/** Present values by kind of some districts under several strategies. Holds scratch arrays: one for each thread. */
final class BlockSums {
    private final ResolvedCase resolved;
    private final List<ResolvedStrategy> strategies;
    private final Leaders leaders;
    private final KindSums sums;
    private final LedgerPricer pricer;

    BlockSums(ResolvedCase resolved, List<ResolvedStrategy> strategies, Leaders leaders) {
        this.resolved = resolved;
        this.strategies = strategies;
        this.leaders = leaders;
        sums = KindSums.of(resolved);
        pricer = new LedgerPricer(resolved, sums);
    }

    /** By strategy and kind. */
    double[][] of(Block block) {
        double[][] byKind = new double[strategies.size()][Kind.count()];
        for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
            Places.visit(resolved, district, (first, end) -> addPlace(first, end, byKind));
        }
        return byKind;
    }

    private void addPlace(int first, int end, double[][] byKind) {
        for (int lead = 0; lead < leaders.count(); lead++) {
            if (leaders.leads(lead)) {
                pricer.live(strategies.get(lead), first, end);
                pricer.priceYears(first, end, sums);
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        sums.addTo(byKind[i]);
                    }
                }
                sums.clear();
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        pricer.priceWorks(strategies.get(i), first, end, sums);
                        sums.addTo(byKind[i]);
                        sums.clear();
                    }
                }
            }
        }
    }
}
