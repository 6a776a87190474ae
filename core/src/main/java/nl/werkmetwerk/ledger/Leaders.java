package nl.werkmetwerk.ledger;

import java.util.List;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** Which strategies of a list have the same years of works, such as the two baselines: those are lived through once. */
final class Leaders {
    private final int[] leader;

    private Leaders(int[] leader) {
        this.leader = leader;
    }

    static Leaders of(List<ResolvedStrategy> strategies) {
        int[] leader = new int[strategies.size()];
        for (int i = 0; i < leader.length; i++) {
            int first = 0;
            while (!strategies.get(i).hasYearsOf(strategies.get(first))) {
                first++;
            }
            leader[i] = first;
        }
        return new Leaders(leader);
    }

    /** How many strategies there are. */
    int count() {
        return leader.length;
    }

    /** Whether a strategy is the first with its years. */
    boolean leads(int strategy) {
        return leader[strategy] == strategy;
    }

    /** Whether a strategy has the years of one that leads. */
    boolean follows(int strategy, int lead) {
        return leader[strategy] == lead;
    }
}
