package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.sum.FlowSums;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.run.Span;

/** What is added up block by block: as long as slices of the block are missing, what there is to add. */
sealed interface BlockPart extends Serializable {
    /**
     * The sums of a whole block.
     *
     * @param flows of each strategy
     * @param withoutDamage present values by strategy and kind
     * @param otherEnds when the horizon ends in other years
     */
    record Summed(List<FlowSums> flows, double[][] withoutDamage, EndTotals otherEnds) implements BlockPart {}

    /**
     * Some slices of a block.
     *
     * @param slices which
     * @param block all slices of the block
     * @param sums of each
     */
    record Open(Span slices, Span block, List<SliceSums> sums) implements BlockPart {
        /** Slices of one block, joined; summed when all are there. */
        static BlockPart joined(List<Open> parts) {
            Span slices = parts.stream().map(Open::slices).reduce(Span::then).orElseThrow();
            List<SliceSums> all =
                    parts.stream().flatMap(part -> part.sums.stream()).toList();
            Span block = parts.get(0).block;
            return slices.equals(block) ? SliceSums.added(all) : new Open(slices, block, all);
        }
    }

    /** Blocks one after another, of which slices of the same block are joined. */
    static List<BlockPart> joined(List<BlockPart> inOrder) {
        List<BlockPart> joined = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        for (BlockPart part : inOrder) {
            boolean goesOn = part instanceof Open some
                    && !open.isEmpty()
                    && open.get(0).block().equals(some.block());
            if (!goesOn && !open.isEmpty()) {
                joined.add(Open.joined(open));
                open.clear();
            }
            if (part instanceof Open some) {
                open.add(some);
            } else {
                joined.add(part);
            }
        }
        if (!open.isEmpty()) {
            joined.add(Open.joined(open));
        }
        return joined;
    }
}
