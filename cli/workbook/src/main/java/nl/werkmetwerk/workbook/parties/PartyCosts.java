package nl.werkmetwerk.workbook.parties;

import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.money.DiscountFactors;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.PartyCost;

/** What the works of each player cost, in present value: the figures that a split starts from; and what a year is worth. */
final class PartyCosts {
    private final List<PartyCost> costs;
    private final double[] factors;

    PartyCosts(PartyAnalysis analysis) {
        Case of = analysis.of();
        costs = analysis.costs();
        factors = DiscountFactors.of(of.discountRate(), of.timing(), of.baseYear(), of.horizon());
    }

    /** Renewal under separate. */
    double renewal(int player) {
        return costs.get(player).renewal();
    }

    /** Everything under separate. */
    double separate(int player) {
        return costs.get(player).separate();
    }

    /** Everything under the strategy. */
    double together(int player) {
        return costs.get(player).together();
    }

    /** Discount factor of a year number. */
    double factor(int year) {
        return factors[year];
    }
}
