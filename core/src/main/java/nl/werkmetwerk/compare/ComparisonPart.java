package nl.werkmetwerk.compare;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.sum.Evaluation;
import nl.werkmetwerk.compare.sum.FlowLog;
import nl.werkmetwerk.compare.sum.PartPricer;
import nl.werkmetwerk.compare.sum.SlicePart;
import nl.werkmetwerk.compare.sum.StrategyPart;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.ledger.Totals;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;
import nl.werkmetwerk.run.Slice;
import nl.werkmetwerk.run.Span;
import nl.werkmetwerk.schedule.ResolvedStrategy;

/**
 * What some slices of a case, one after another, contribute to its comparison. It is worked out from the slices alone,
 * anywhere, and joined to what comes after it; however slices are grouped, the whole has the same bits. Where all slices
 * of a block are joined their sums take the place of what there was to add up, so that whoever joins them early has
 * little to send.
 */
public final class ComparisonPart implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final Span slices;

    @SuppressWarnings("serial")
    private final List<SlicePart> parts;

    @SuppressWarnings("serial")
    private final List<BlockPart> blocks;

    private ComparisonPart(Span slices, List<SlicePart> parts, List<BlockPart> blocks) {
        this.slices = slices;
        this.parts = parts;
        this.blocks = blocks;
    }

    /** Evaluates all strategies of the case on a slice. */
    public static ComparisonPart of(Slice slice) {
        ResolvedCase resolved = ResolvedCase.within(slice.whole(), slice.part());
        PartPricer pricer = new PartPricer(resolved);
        List<StrategyPart> strategies = new ArrayList<>();
        List<FlowLog> flows = new ArrayList<>();
        for (ResolvedStrategy strategy : Variant.strategies(resolved)) {
            FlowLog log =
                    new FlowLog(resolved.clock().years(), resolved.impactKinds().count());
            strategies.add(pricer.part(strategy, 0, resolved.districtCount(), log));
            flows.add(log);
        }
        SliceSums sums = SliceSums.of(resolved, flows);
        return new ComparisonPart(
                slice.span(),
                List.of(new SlicePart(slice.firstSection(), strategies)),
                BlockPart.joined(List.of(new BlockPart.Open(slice.span(), slice.block(), List.of(sums)))));
    }

    /**
     * Joins parts.
     *
     * @param inOrder at least one, each beginning with the slice at which the one before it ends
     * @throws IllegalArgumentException if a slice is missing between them
     */
    public static ComparisonPart joined(List<ComparisonPart> inOrder) {
        Span slices =
                inOrder.stream().map(part -> part.slices).reduce(Span::then).orElseThrow();
        List<SlicePart> parts =
                inOrder.stream().flatMap(part -> part.parts.stream()).toList();
        List<BlockPart> blocks =
                inOrder.stream().flatMap(part -> part.blocks.stream()).toList();
        return new ComparisonPart(slices, parts, BlockPart.joined(blocks));
    }

    /** Which slices. */
    public Span slices() {
        return slices;
    }

    /**
     * All strategies on the whole case.
     *
     * @throws IllegalArgumentException if slices are missing
     */
    Evaluated evaluated(ResolvedCase whole) {
        List<Block> all = Block.of(whole);
        Span wanted = new Span(0, all.get(all.size() - 1).endSlice());
        if (!slices.equals(wanted)) {
            throw new IllegalArgumentException("the case has " + wanted + ", and not all are there: " + slices);
        }
        List<BlockPart.Summed> sums =
                blocks.stream().map(BlockPart.Summed.class::cast).toList();
        int strategies = whole.source().allStrategies().size();
        return new Evaluated(
                IntStream.range(0, strategies)
                        .mapToObj(strategy -> evaluation(whole, strategy, sums))
                        .toList(),
                IntStream.range(0, strategies)
                        .mapToObj(strategy -> overlap(whole, strategy))
                        .toList(),
                totals(sums, BlockPart.Summed::withoutDamage),
                EndTotals.added(sums.stream().map(BlockPart.Summed::otherEnds).toList()));
    }

    private Evaluation evaluation(ResolvedCase whole, int strategy, List<BlockPart.Summed> sums) {
        return new Evaluation(
                whole,
                whole.source().allStrategies().get(strategy).name(),
                parts.stream()
                        .map(part -> part.strategies().get(strategy).assets())
                        .toList(),
                sums.stream().map(block -> block.flows().get(strategy)).toList());
    }

    private Overlap overlap(ResolvedCase whole, int strategy) {
        return new Overlap(
                whole,
                parts.stream().map(SlicePart::firstSection).toList(),
                parts.stream()
                        .map(part -> part.strategies().get(strategy).overlap())
                        .toList());
    }

    /** Total of each strategy, euro; absent where none was worked out. */
    private static Optional<double[]> totals(
            List<BlockPart.Summed> sums, Function<BlockPart.Summed, double[][]> variant) {
        List<double[][]> blocks = sums.stream().map(variant).toList();
        int strategies = blocks.get(0).length;
        return strategies == 0
                ? Optional.empty()
                : Optional.of(IntStream.range(0, strategies)
                        .mapToDouble(strategy -> Totals.added(blocks, strategy).total())
                        .toArray());
    }
}
