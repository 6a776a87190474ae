package nl.werkmetwerk.parties;

import nl.werkmetwerk.ledger.LedgerTotals;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** The cost of a coalition without taking the case apart into places. */
final class WholeLedger {
    private WholeLedger() {}

    static double cost(ResolvedCase resolved, ResolvedStrategy strategy, Players players, int coalition) {
        boolean[] follows = new boolean[resolved.owners().count()];
        for (int player = 0; player < players.count(); player++) {
            follows[players.owners()[player]] = (coalition >> player & 1) == 1;
        }
        LedgerTotals totals = LedgerTotals.of(strategy.followedBy(follows), resolved);
        double sum = 0;
        for (int owner = 0; owner < follows.length; owner++) {
            sum += totals.total(owner);
        }
        return sum;
    }
}
