package nl.werkmetwerk.workbook.parties;

import java.util.List;
import nl.werkmetwerk.ledger.LedgerTotals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** What the works of each player cost, in present value: the figures that a split starts from. */
final class PartyCosts {
    private final ResolvedCase resolved;
    private final LedgerTotals separate;
    private final LedgerTotals together;
    private final int[] owners;

    /** @param players ids of the parties that own assets */
    PartyCosts(Case of, String strategy, List<String> players) {
        resolved = ResolvedCase.of(of);
        separate = LedgerTotals.of(ResolvedStrategy.of(Strategy.SEPARATE, resolved), resolved);
        Strategy chosen = of.strategy(strategy).orElseThrow();
        together = LedgerTotals.of(ResolvedStrategy.of(chosen, resolved), resolved);
        owners = players.stream().mapToInt(resolved.owners()::number).toArray();
    }

    /** Renewal under separate. */
    double renewal(int player) {
        return separate.renewal(owners[player]);
    }

    /** Everything under separate. */
    double separate(int player) {
        return separate.total(owners[player]);
    }

    /** Everything under the strategy. */
    double together(int player) {
        return together.total(owners[player]);
    }

    /** Discount factor of a year number. */
    double factor(int year) {
        return resolved.clock().discount(year);
    }
}
