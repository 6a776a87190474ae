package nl.werkmetwerk.ledger;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Block;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;
import nl.werkmetwerk.together.Places;

/**
 * What strategies come to when the horizon ends in other years, and what the works of each would cost apart (MODEL 6.24,
 * 6.25): each strategy is lived through once, up to the greatest end. Bitwise the same for any number of threads.
 */
public final class EndTotals {
    private final double[][] totals;
    private final double[] integration;

    private EndTotals(int strategies, int ends) {
        totals = new double[strategies][ends];
        integration = new double[strategies];
    }

    /**
     * Evaluates strategies of a case.
     *
     * @param resolved the case over its own N years
     * @param strategies of the case, or baselines
     * @param ends numbers of years, ascending, each once, each 1 or more, N among them
     * @param threads 1 or more
     */
    public static EndTotals of(ResolvedCase resolved, List<Strategy> strategies, int[] ends, int threads) {
        int own = resolved.clock().years();
        ResolvedCase longest = resolved.withHorizon(ends[ends.length - 1]);
        List<ResolvedStrategy> under = strategies.stream()
                .map(strategy -> ResolvedStrategy.completeUntil(own, strategy, longest))
                .toList();
        List<EndTotals> parts = Threads.of(threads).run(Block.of(longest), () -> {
            Walk walk = new Walk(longest, under, ends, own);
            return walk::of;
        });
        EndTotals all = new EndTotals(strategies.size(), ends.length);
        parts.forEach(all::add);
        return all;
    }

    private void add(EndTotals part) {
        for (int strategy = 0; strategy < totals.length; strategy++) {
            for (int end = 0; end < totals[strategy].length; end++) {
                totals[strategy][end] += part.totals[strategy][end];
            }
            integration[strategy] += part.integration[strategy];
        }
    }

    /** Total of a strategy, euro, when the horizon is the number of years at a place of the list of ends. */
    public double total(int strategy, int end) {
        return totals[strategy][end];
    }

    /**
     * Total of the years and methods of a strategy with sharing {@code own}, less its total: what working together gives,
     * euro over the N years of the case.
     */
    public double integration(int strategy) {
        return integration[strategy];
    }

    /** Goes through the places of a case. Holds scratch: one for each thread. */
    private static final class Walk {
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

        Walk(ResolvedCase resolved, List<ResolvedStrategy> strategies, int[] ends, int own) {
            this.resolved = resolved;
            this.strategies = strategies;
            apart = strategies.stream()
                    .map(strategy -> strategy.withSharing(Sharing.OWN))
                    .toList();
            leaders = Leaders.of(strategies);
            sums = new EndSums(resolved, ends);
            this.own = own;
            ownEnd = Arrays.binarySearch(ends, own);
            pricer = new LedgerPricer(resolved, sums);
            common = new double[ends.length];
            works = new double[ends.length];
        }

        EndTotals of(Block block) {
            EndTotals part = new EndTotals(strategies.size(), common.length);
            for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
                Places.visit(resolved, district, (first, end) -> addPlace(first, end, part));
            }
            return part;
        }

        private void addPlace(int first, int end, EndTotals part) {
            for (int lead = 0; lead < leaders.count(); lead++) {
                if (leaders.leads(lead)) {
                    pricer.live(strategies.get(lead), first, end);
                    Arrays.fill(common, 0);
                    pricer.priceLivedYears(sums);
                    sums.value(pricer.spells(), first, end);
                    sums.takeTotals(common);
                    for (int i = lead; i < leaders.count(); i++) {
                        if (leaders.follows(i, lead)) {
                            addWorks(i, first, end, part);
                        }
                    }
                }
            }
        }

        private void addWorks(int strategy, int first, int end, EndTotals part) {
            priceWorks(strategies.get(strategy), first, end, resolved.clock().years());
            for (int i = 0; i < works.length; i++) {
                part.totals[strategy][i] += common[i] + works[i];
            }
            if (strategies.get(strategy).sharing() != Sharing.OWN) {
                part.integration[strategy] -= works[ownEnd];
                priceWorks(apart.get(strategy), first, end, own);
                part.integration[strategy] += works[ownEnd];
            }
        }

        private void priceWorks(ResolvedStrategy strategy, int first, int end, int until) {
            Arrays.fill(works, 0);
            pricer.priceWorks(strategy, first, end, until, sums);
            sums.takeTotals(works);
        }
    }
}
