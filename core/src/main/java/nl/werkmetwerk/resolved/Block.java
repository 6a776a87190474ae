package nl.werkmetwerk.resolved;

import java.util.ArrayList;
import java.util.List;

/**
 * Districts of a case, one after another, that are added up together. The blocks depend on the case alone and have about
 * the same number of assets, so that sums taken block by block are bitwise the same however they are carried out.
 *
 * @param firstDistrict the first
 * @param endDistrict the one after the last
 * @param firstSlice number of the first slice in these districts
 * @param endSlice of the one after the last
 */
public record Block(int firstDistrict, int endDistrict, int firstSlice, int endSlice) {
    private static final int ASSETS = 4096;

    /** The blocks of a case, in order. */
    public static List<Block> of(ResolvedCase resolved) {
        List<Block> blocks = new ArrayList<>();
        int firstDistrict = 0;
        int firstSlice = 0;
        int slices = 0;
        int begun = 0;
        for (int district = 0; district < resolved.districtCount(); district++) {
            slices += places(resolved, district).size();
            int end = resolved.firstAsset(resolved.firstSection(district + 1));
            if (end - begun >= ASSETS || district == resolved.districtCount() - 1) {
                blocks.add(new Block(firstDistrict, district + 1, firstSlice, slices));
                firstDistrict = district + 1;
                firstSlice = slices;
                begun = end;
            }
        }
        return List.copyOf(blocks);
    }

    /** The first sections of the places of a district that have assets: each is a slice. */
    public static List<Integer> places(ResolvedCase resolved, int district) {
        int end = resolved.firstSection(district + 1);
        List<Integer> found = new ArrayList<>();
        for (int section = resolved.firstSection(district), next; section < end; section = next) {
            next = resolved.endOfPlace(section);
            if (resolved.firstAsset(section) < resolved.firstAsset(next)) {
                found.add(section);
            }
        }
        return found;
    }
}
