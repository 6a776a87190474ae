package nl.werkmetwerk.workbook.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.LedgerTable;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.money.DiscountFactors;

/** What the works of each player cost, in present value: the figures that a split starts from. */
final class PartyCosts {
    private final List<String> players;
    private final Map<String, Double> renewal = new HashMap<>();
    private final Map<String, Double> separate = new HashMap<>();
    private final Map<String, Double> together = new HashMap<>();
    private final double[] factors;

    /** @param players ids of the parties that own assets */
    PartyCosts(Case of, String strategy, List<String> players) {
        this.players = List.copyOf(players);
        LedgerTable table = LedgerTable.of(of);
        table.read(Strategy.SEPARATE, entry -> {
            separate.merge(entry.party(), entry.presentValue(), Double::sum);
            if (entry.kind() == Kind.RENEWAL) {
                renewal.merge(entry.party(), entry.presentValue(), Double::sum);
            }
        });
        table.read(
                of.strategy(strategy).orElseThrow(),
                entry -> together.merge(entry.party(), entry.presentValue(), Double::sum));
        factors = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
    }

    /** Renewal under separate. */
    double renewal(int player) {
        return renewal.getOrDefault(players.get(player), 0.0);
    }

    /** Everything under separate. */
    double separate(int player) {
        return separate.getOrDefault(players.get(player), 0.0);
    }

    /** Everything under the strategy. */
    double together(int player) {
        return together.getOrDefault(players.get(player), 0.0);
    }

    /** Discount factor of a year number. */
    double factor(int year) {
        return factors[year];
    }
}
