package nl.werkmetwerk.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.compare.sum.FlowLog;
import nl.werkmetwerk.compare.sum.FlowSums;
import nl.werkmetwerk.ledger.EndTotals;
import nl.werkmetwerk.ledger.PlaceEnds;
import nl.werkmetwerk.ledger.PlaceSums;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * What a slice adds to the sums of its block.
 *
 * @param flows of each strategy
 * @param withoutDamage nothing where there are no damage rules
 * @param otherEnds when the horizon ends in other years
 */
record SliceSums(List<FlowLog> flows, PlaceSums withoutDamage, PlaceEnds otherEnds) implements Serializable {
    /** Beside the flows of each strategy, what is worked out for a slice alone. */
    static SliceSums of(ResolvedCase slice, List<FlowLog> flows) {
        return new SliceSums(
                flows,
                Variant.withoutDamage(slice).map(Variant::ofSlice).orElse(PlaceSums.NONE),
                OtherEnds.ofSlice(slice));
    }

    /** The sums of a block, of all its slices in their order. */
    static BlockPart.Summed added(List<SliceSums> slices) {
        List<FlowSums> flows = new ArrayList<>();
        for (int i = 0; i < slices.get(0).flows.size(); i++) {
            int strategy = i;
            flows.add(FlowLog.added(
                    slices.stream().map(slice -> slice.flows.get(strategy)).toList()));
        }
        return new BlockPart.Summed(
                flows,
                PlaceSums.added(slices.stream().map(SliceSums::withoutDamage).toList()),
                EndTotals.ofPlaces(slices.stream().map(SliceSums::otherEnds).toList()));
    }
}
