package nl.werkmetwerk.compare.sum;

import java.util.List;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/** The total of one strategy (MODEL 6.7), to the last bit as in a comparison. */
public final class StrategyTotal {
    private StrategyTotal() {}

    /** Euro, present value. */
    public static double of(ResolvedCase resolved, Strategy strategy, int threads) {
        ResolvedStrategy under = ResolvedStrategy.of(strategy, resolved);
        List<AssetSums> blocks = Threads.of(threads).run(Block.of(resolved), () -> {
            PartPricer pricer = new PartPricer(resolved);
            FlowSums notWanted = FlowSums.of(resolved);
            return block -> pricer.assets(under, block.firstDistrict(), block.endDistrict(), notWanted);
        });
        return new Evaluation(resolved, strategy.name(), blocks, List.of()).total();
    }
}
