package nl.werkmetwerk.run;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Districts of a case, one after another, that are added up together. The blocks depend on the case alone and have about
 * the same number of assets, so that sums taken block by block are bitwise the same however they are carried out.
 *
 * @param firstDistrict the first
 * @param endDistrict the one after the last
 * @param slices the slices of the case in these districts
 */
public record Block(int firstDistrict, int endDistrict, Span slices) {
    private static final int ASSETS = 4096;

    /** The blocks of a case, in order. */
    public static List<Block> of(ResolvedCase resolved) {
        List<Block> blocks = new ArrayList<>();
        int firstDistrict = 0;
        int firstSlice = 0;
        int slices = 0;
        int begun = 0;
        for (int district = 0; district < resolved.districtCount(); district++) {
            slices += Slices.in(resolved, district).size();
            int end = resolved.firstAsset(resolved.firstSection(district + 1));
            if (end - begun >= ASSETS || district == resolved.districtCount() - 1) {
                blocks.add(new Block(firstDistrict, district + 1, new Span(firstSlice, slices)));
                firstDistrict = district + 1;
                firstSlice = slices;
                begun = end;
            }
        }
        return List.copyOf(blocks);
    }
}
