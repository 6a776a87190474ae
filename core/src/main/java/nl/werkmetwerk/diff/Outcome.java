package nl.werkmetwerk.diff;

import java.io.Serializable;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What a baseline and a strategy come to in one case (MODEL 6.7, 6.12).
 *
 * @param baseline total, euro
 * @param strategy total, euro
 */
public record Outcome(double baseline, double strategy) implements Serializable {
    static Outcome of(Case of, String baseline, String strategy, int threads) {
        ResolvedCase resolved = ResolvedCase.of(of);
        return new Outcome(
                Totals.of(resolved, strategyOf(of, baseline), threads).total(),
                Totals.of(resolved, strategyOf(of, strategy), threads).total());
    }

    private static Strategy strategyOf(Case of, String name) {
        return of.strategy(name)
                .orElseThrow(() -> new IllegalArgumentException(of.name() + " has no strategy " + name));
    }

    /** Euro saved. */
    public double saving() {
        return baseline - strategy;
    }
}
