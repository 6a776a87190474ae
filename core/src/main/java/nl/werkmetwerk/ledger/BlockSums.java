package nl.werkmetwerk.ledger;

import java.util.List;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/** Present values by kind of some districts under several strategies. Holds scratch arrays: one for each thread. */
public final class BlockSums {
    private final ResolvedCase resolved;
    private final List<ResolvedStrategy> strategies;
    private final Leaders leaders;
    private final KindSums sums;
    private final LedgerPricer pricer;

    /** For strategies of a case. */
    public BlockSums(ResolvedCase resolved, List<ResolvedStrategy> strategies) {
        this.resolved = resolved;
        this.strategies = strategies;
        leaders = Leaders.of(strategies);
        sums = KindSums.of(resolved);
        pricer = new LedgerPricer(resolved, sums);
    }

    /** Euro by strategy and kind, of all districts of a block. */
    public double[][] of(Block block) {
        double[][] byKind = new double[strategies.size()][Kind.count()];
        for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
            Places.visit(resolved, district, (first, end) -> addPlace(first, end, byKind, byKind));
        }
        return byKind;
    }

    /** What one place adds to the sums of its block. */
    public PlaceSums of(int firstSection, int endSection) {
        double[][] years = new double[strategies.size()][Kind.count()];
        double[][] works = new double[strategies.size()][Kind.count()];
        addPlace(firstSection, endSection, years, works);
        return new PlaceSums(years, works);
    }

    private void addPlace(int first, int end, double[][] years, double[][] works) {
        for (int lead = 0; lead < leaders.count(); lead++) {
            if (leaders.leads(lead)) {
                pricer.live(strategies.get(lead), first, end);
                pricer.priceYears(first, end, sums);
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        sums.addTo(years[i]);
                    }
                }
                sums.clear();
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        pricer.priceWorks(strategies.get(i), first, end, sums);
                        sums.addTo(works[i]);
                        sums.clear();
                    }
                }
            }
        }
    }
}
