package nl.werkmetwerk.compare;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.ledger.BlockSums;
import nl.werkmetwerk.ledger.PlaceSums;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * The same case, or the same slice of it, under another rule: only its totals are wanted.
 *
 * @param resolved the case under that rule
 * @param strategies the two baselines and the case's own
 */
record Variant(ResolvedCase resolved, List<ResolvedStrategy> strategies) {
    /** Without damage rules, where there are any (MODEL 6.14). */
    static Optional<Variant> withoutDamage(ResolvedCase of) {
        if (of.source().damage().isEmpty()) {
            return Optional.empty();
        }
        ResolvedCase undamaged = of.withoutDamage();
        return Optional.of(new Variant(undamaged, strategies(undamaged)));
    }

    /** The two baselines and the case's own strategies. */
    static List<ResolvedStrategy> strategies(ResolvedCase of) {
        return of.source().allStrategies().stream()
                .map(strategy -> ResolvedStrategy.of(strategy, of))
                .toList();
    }

    /** Total of each strategy, euro. */
    double[] totals(int threads) {
        return Totals.of(resolved, strategies, threads).stream()
                .mapToDouble(Totals::total)
                .toArray();
    }

    /** What a slice adds to them: it is one place. */
    PlaceSums ofSlice() {
        return new BlockSums(resolved, strategies).of(0, resolved.sectionCount());
    }
}
