package nl.werkmetwerk.compare;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.ledger.BlockSums;
import nl.werkmetwerk.ledger.PlaceSums;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
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

    /** Over twice as many years, where a case can be as long (MODEL 6.20). */
    static Optional<Variant> twiceAsLong(ResolvedCase of) {
        int years = of.clock().years();
        if (2 * years > Case.LONGEST_HORIZON) {
            return Optional.empty();
        }
        ResolvedCase longer = of.withHorizon(2 * years);
        List<ResolvedStrategy> strategies = of.source().allStrategies().stream()
                .map(strategy -> ResolvedStrategy.completeUntil(years, strategy, longer))
                .toList();
        return Optional.of(new Variant(longer, strategies));
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
