package nl.werkmetwerk.compare;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.compare.sum.AssetSums;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.compare.sum.FlowSums;
import nl.werkmetwerk.compare.sum.OverlapPart;
import nl.werkmetwerk.compare.sum.PartPricer;
import nl.werkmetwerk.compare.sum.StrategyPart;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Threads;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * All strategies of a case, evaluated: what a comparison is made of.
 *
 * @param evaluations of the two baselines and the case's own
 * @param overlaps of each
 * @param withoutDamage total of each without damage rules, euro; absent where there are none
 * @param otherEnds of each when the horizon ends in other years
 */
record Evaluated(
        List<Evaluation> evaluations, List<Overlap> overlaps, Optional<double[]> withoutDamage, EndTotals otherEnds) {
    /** Evaluates a case block by block. */
    static Evaluated of(ResolvedCase resolved, int threads) {
        List<OnBlocks> all = Variant.strategies(resolved).stream()
                .map(strategy -> OnBlocks.of(resolved, strategy, threads))
                .toList();
        List<Integer> firstSections = Block.of(resolved).stream()
                .map(block -> resolved.firstSection(block.firstDistrict()))
                .toList();
        return new Evaluated(
                all.stream().map(each -> each.evaluation(resolved)).toList(),
                all.stream()
                        .map(each -> new Overlap(resolved, firstSections, each.overlaps()))
                        .toList(),
                Variant.withoutDamage(resolved).map(variant -> variant.totals(threads)),
                OtherEnds.totals(resolved, threads));
    }

    /** The case that was evaluated. */
    ResolvedCase resolved() {
        return evaluations.get(0).resolved();
    }

    /** A strategy on every block of a case. */
    private record OnBlocks(String strategy, List<OnBlock> blocks) {
        static OnBlocks of(ResolvedCase resolved, ResolvedStrategy under, int threads) {
            List<OnBlock> blocks = Threads.of(threads).run(Block.of(resolved), () -> {
                PartPricer pricer = new PartPricer(resolved);
                return block -> OnBlock.of(block, under, resolved, pricer);
            });
            return new OnBlocks(under.name(), blocks);
        }

        Evaluation evaluation(ResolvedCase resolved) {
            List<AssetSums> assets =
                    blocks.stream().map(block -> block.part.assets()).toList();
            return new Evaluation(
                    resolved,
                    strategy,
                    assets,
                    blocks.stream().map(OnBlock::flows).toList());
        }

        List<OverlapPart> overlaps() {
            return blocks.stream().map(block -> block.part.overlap()).toList();
        }
    }

    /** A strategy on one block. */
    private record OnBlock(StrategyPart part, FlowSums flows) {
        static OnBlock of(Block block, ResolvedStrategy under, ResolvedCase resolved, PartPricer pricer) {
            FlowSums flows = FlowSums.of(resolved);
            return new OnBlock(pricer.part(under, block.firstDistrict(), block.endDistrict(), flows), flows);
        }
    }
}
