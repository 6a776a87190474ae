package nl.werkmetwerk.ledger;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;

/**
 * What strategies come to when the horizon ends in other years, and what the works of each would cost apart (MODEL 6.24,
 * 6.25): each strategy is lived through once, up to the greatest end. Bitwise the same for any number of threads.
 */
public final class EndTotals implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

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
        Supplier<EndWalk> walks = EndWalk.through(resolved, strategies, ends);
        return added(Threads.of(threads).run(Block.of(resolved), () -> walks.get()::of));
    }

    /** Adds up the blocks of a case, at least one, in their order. */
    public static EndTotals added(List<EndTotals> blocks) {
        EndTotals all = new EndTotals(blocks.get(0).totals.length, blocks.get(0).totals[0].length);
        blocks.forEach(all::add);
        return all;
    }

    /** Adds up the places of a block, at least one, in their order. */
    public static EndTotals ofPlaces(List<PlaceEnds> places) {
        EndTotals block =
                new EndTotals(places.get(0).joint().length, places.get(0).totals()[0].length);
        places.forEach(block::add);
        return block;
    }

    static EndTotals none(int strategies, int ends) {
        return new EndTotals(strategies, ends);
    }

    void add(PlaceEnds place) {
        for (int strategy = 0; strategy < totals.length; strategy++) {
            for (int end = 0; end < totals[strategy].length; end++) {
                totals[strategy][end] += place.totals()[strategy][end];
            }
            integration[strategy] -= place.joint()[strategy];
            integration[strategy] += place.apart()[strategy];
        }
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
}
