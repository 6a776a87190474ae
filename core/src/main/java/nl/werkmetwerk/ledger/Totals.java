package nl.werkmetwerk.ledger;

import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * Present value by kind of a whole strategy, and nothing else: the fastest way to a total. Equal to the ledger added up,
 * but for rounding; bitwise the same for any number of threads.
 */
public final class Totals {
    private final double[] byKind;

    private Totals(double[] byKind) {
        this.byKind = byKind;
    }

    /** Evaluates a strategy on up to {@code threads} threads. */
    public static Totals of(ResolvedCase resolved, Strategy strategy, int threads) {
        return of(resolved, ResolvedStrategy.of(strategy, resolved), threads);
    }

    /** Evaluates a resolved strategy on up to {@code threads} threads. */
    public static Totals of(ResolvedCase resolved, ResolvedStrategy strategy, int threads) {
        return of(resolved, List.of(strategy), threads).get(0);
    }

    /**
     * Evaluates resolved strategies on up to {@code threads} threads, in one walk through the case: faster than one by
     * one, and the same.
     *
     * @return totals of each, in the same order
     */
    public static List<Totals> of(ResolvedCase resolved, List<ResolvedStrategy> strategies, int threads) {
        List<double[][]> blocks = Threads.of(threads).run(Block.of(resolved), () -> {
            BlockSums sums = new BlockSums(resolved, strategies);
            return sums::of;
        });
        return IntStream.range(0, strategies.size())
                .mapToObj(strategy -> added(blocks, strategy))
                .toList();
    }

    /**
     * Adds up the blocks of a case, in their order.
     *
     * @param blocks of each, euro by strategy and kind
     * @param strategy which of the strategies
     */
    public static Totals added(List<double[][]> blocks, int strategy) {
        double[] byKind = new double[Kind.count()];
        for (double[][] block : blocks) {
            for (int kind = 0; kind < byKind.length; kind++) {
                byKind[kind] += block[strategy][kind];
            }
        }
        return new Totals(byKind);
    }

    /** Present value of a kind, euro. */
    public double of(Kind kind) {
        return byKind[kind.ordinal()];
    }

    /** Sum of all present values, euro. */
    public double total() {
        double sum = 0;
        for (double value : byKind) {
            sum += value;
        }
        return sum;
    }
}
