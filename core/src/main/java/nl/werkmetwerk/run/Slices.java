package nl.werkmetwerk.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.resolved.Block;
import nl.werkmetwerk.resolved.ResolvedCase;

/** Cuts a case into slices. Cost is linear in the size of the case. */
public final class Slices {
    private Slices() {}

    /**
     * All slices, in the order in which they are added up. A place without assets is none: nothing is computed there.
     */
    public static List<Slice> of(Case of) {
        ResolvedCase resolved = ResolvedCase.of(of);
        int[] sliceOf = new int[resolved.sectionCount()];
        Arrays.fill(sliceOf, Cutting.NONE);
        List<Integer> firstSections = new ArrayList<>();
        List<Span> blocks = new ArrayList<>();
        for (Block block : Block.of(resolved)) {
            for (int district = block.firstDistrict(); district < block.endDistrict(); district++) {
                for (int section : Block.places(resolved, district)) {
                    Arrays.fill(sliceOf, section, resolved.endOfPlace(section), firstSections.size());
                    firstSections.add(section);
                    blocks.add(new Span(block.firstSlice(), block.endSlice()));
                }
            }
        }
        Cutting cutting = new Cutting(resolved, sliceOf, firstSections.size());
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < firstSections.size(); i++) {
            slices.add(new Slice(i, blocks.get(i), firstSections.get(i), cutting.part(i), resolved.whole()));
        }
        return List.copyOf(slices);
    }
}
