package nl.werkmetwerk.compare;

import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.ResolvedCase;

/** The total of one strategy (MODEL 6.7), to the last bit as in a comparison. */
public final class StrategyTotal {
    private StrategyTotal() {}

    /** Euro, present value. */
    public static double of(ResolvedCase resolved, Strategy strategy, int threads) {
        return Evaluation.of(resolved, strategy, threads).total();
    }
}
