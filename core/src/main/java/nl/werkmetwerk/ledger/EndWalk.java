package nl.werkmetwerk.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/** Goes through the places of a case for {@link EndTotals}. Holds scratch: one for each thread. */
public final class EndWalk {
    private final ResolvedCase resolved;
    private final List<ResolvedStrategy> strategies;
    private final List<ResolvedStrategy> apart;
    private final Leaders leaders;
    private final EndSums sums;
    private final LedgerPricer pricer;
    private final int own;
    private final int ownEnd;

    /** By end, what strategies with the same years have in common; and the works of one of them. */
    private final double[] common;

    private final double[] works;

    private EndWalk(ResolvedCase longest, List<ResolvedStrategy> strategies, int[] ends, int own) {
        resolved = longest;
        this.strategies = strategies;
        this.own = own;
        apart = strategies.stream()
                .map(strategy -> strategy.withSharing(Sharing.OWN))
                .toList();
        leaders = Leaders.of(strategies);
        sums = new EndSums(resolved, ends);
        ownEnd = Arrays.binarySearch(ends, own);
        pricer = new LedgerPricer(resolved, sums);
        common = new double[ends.length];
        works = new double[ends.length];
    }

    /**
     * Makes walks through a case, or a slice of it, one for each thread.
     *
     * @param resolved the case over its own N years
     * @param strategies of the case, or baselines
     * @param ends numbers of years, ascending, each once, each 1 or more, N among them
     */
    public static Supplier<EndWalk> through(ResolvedCase resolved, List<Strategy> strategies, int[] ends) {
        int own = resolved.clock().years();
        ResolvedCase longest = resolved.withHorizon(ends[ends.length - 1]);
        List<ResolvedStrategy> under = strategies.stream()
                .map(strategy -> ResolvedStrategy.completeUntil(own, strategy, longest))
                .toList();
        return () -> new EndWalk(longest, under, ends, own);
    }

    /** Of all districts of a block. */
    EndTotals of(Block block) {
        EndTotals totals = EndTotals.none(strategies.size(), common.length);
        for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
            Places.visit(resolved, district, (first, end) -> totals.add(of(first, end)));
        }
        return totals;
    }

    /** Of one place. */
    public PlaceEnds of(int firstSection, int endSection) {
        PlaceEnds place = PlaceEnds.of(strategies.size(), common.length);
        for (int lead = 0; lead < leaders.count(); lead++) {
            if (leaders.leads(lead)) {
                pricer.live(strategies.get(lead), firstSection, endSection);
                Arrays.fill(common, 0);
                pricer.priceLivedYears(sums);
                sums.value(pricer.spells(), firstSection, endSection);
                sums.takeTotals(common);
                for (int i = lead; i < leaders.count(); i++) {
                    if (leaders.follows(i, lead)) {
                        addWorks(i, firstSection, endSection, place);
                    }
                }
            }
        }
        return place;
    }

    private void addWorks(int strategy, int first, int end, PlaceEnds place) {
        priceWorks(strategies.get(strategy), first, end, resolved.clock().years());
        for (int i = 0; i < works.length; i++) {
            place.totals()[strategy][i] = common[i] + works[i];
        }
        if (strategies.get(strategy).sharing() != Sharing.OWN) {
            place.joint()[strategy] = works[ownEnd];
            priceWorks(apart.get(strategy), first, end, own);
            place.apart()[strategy] = works[ownEnd];
        }
    }

    private void priceWorks(ResolvedStrategy strategy, int first, int end, int until) {
        Arrays.fill(works, 0);
        pricer.priceWorks(strategy, first, end, until, sums);
        sums.takeTotals(works);
    }
}
